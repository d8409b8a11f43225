import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { SeatKind, SizeClass } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { tableTexts } from './texts.ts';

const regionFragment = graphql(`
  fragment SeatForm_region on Region {
    id
    municipalities {
      id
      name
    }
    lots {
      id
      number
      name
    }
  }
`);
export type SeatRegion = FragmentType<typeof regionFragment>;

const addSeat = graphql(`
  mutation AddSeat($input: AddSeatInput!) {
    addSeat(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

const saveSeat = graphql(`
  mutation SaveSeat($input: SaveSeatInput!) {
    saveSeat(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

export interface SeatValues {
  kind: SeatKind;
  name: string;
  municipalityId: string;
  lotIds: string[];
  municipalityIds: string[];
  sizeClasses: SizeClass[];
}

export const newSeat: SeatValues = {
  kind: 'PROVIDER',
  name: '',
  municipalityId: '',
  lotIds: [],
  municipalityIds: [],
  sizeClasses: [],
};

interface Props {
  region: SeatRegion;
  initial: SeatValues;
  /** The seat to change; without it a new one is added. */
  seat?: { id: string; version: number };
  onSaved: () => void;
  onCancel: () => void;
}

const kinds = ['PROVIDER', 'ADVISORY_COUNCIL', 'MUNICIPALITY'] as const;

export function SeatForm({ region, initial, seat, onSaved, onCancel }: Props) {
  const texts = useTexts(tableTexts);
  const { id: regionId, municipalities, lots } = unmask(regionFragment, region);
  const [add] = useMutation(addSeat);
  const [save] = useMutation(saveSeat);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm({
    initial,
    labels: { name: texts.name, municipalityId: texts.municipality, lotIds: texts.lots },
    name: 'seat',
    send: async (values) => {
      const details = { ...values, municipalityId: values.municipalityId || null };
      if (seat) {
        const input = { ...details, seatId: seat.id, version: seat.version };
        return (await save({ variables: { input } })).data?.saveSeat.problems ?? [];
      }
      const input = { ...details, regionId, idempotencyKey };
      return (await add({ variables: { input } })).data?.addSeat.problems ?? [];
    },
    done: onSaved,
  });
  const places = municipalities.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form form={form}>
      <RadioGroup
        id="seat-kind"
        label={texts.kind}
        value={form.values.kind}
        onChange={(kind) => form.set('kind', kind)}
        options={kinds.map((value) => ({ value, label: texts[value] }))}
      />
      <TextInput {...form.field('name')} label={texts.name} hint={texts.nameHint} autoComplete="off" />
      {form.values.kind === 'PROVIDER' ? (
        <Constituency values={form.values} set={form.set} places={places} lots={lots} />
      ) : (
        <Select
          {...form.field('municipalityId')}
          label={texts.municipality}
          placeholder={texts.noMunicipality}
          options={places}
        />
      )}
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}

interface ConstituencyProps {
  values: SeatValues;
  set: <K extends keyof SeatValues>(name: K, value: SeatValues[K]) => void;
  places: { value: string; label: string }[];
  lots: readonly { id: string; number: number; name: string }[];
}

/** Which providers a provider seat speaks for. */
function Constituency({ values, set, places, lots }: ConstituencyProps) {
  const texts = useTexts(tableTexts);
  return (
    <>
      <CheckboxGroup
        id="seat-lotIds"
        label={texts.lots}
        hint={texts.limitHint}
        values={values.lotIds}
        onChange={(lotIds) => set('lotIds', lotIds)}
        options={lots.map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` }))}
        optional
      />
      <CheckboxGroup
        id="seat-municipalityIds"
        label={texts.municipalities}
        values={values.municipalityIds}
        onChange={(municipalityIds) => set('municipalityIds', municipalityIds)}
        options={places}
        optional
      />
      <CheckboxGroup
        id="seat-sizeClasses"
        label={texts.sizes}
        values={values.sizeClasses}
        onChange={(sizeClasses) => set('sizeClasses', sizeClasses)}
        options={(['SMALL', 'MEDIUM', 'LARGE'] as const).map((value) => ({ value, label: texts[value] }))}
        optional
      />
    </>
  );
}
