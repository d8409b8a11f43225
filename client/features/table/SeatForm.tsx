import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { SeatForm_SeatFragment, SeatKind, SizeClass } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Form } from '../forms/Form.tsx';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
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

const seatFragment = graphql(`
  fragment SeatForm_seat on Seat {
    id
    version
    kind
    name
    municipality {
      id
      name
    }
    constituency {
      lots {
        id
        name
      }
      municipalities {
        id
        name
      }
      sizeClasses
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
      seat {
        id
        ...SeatForm_seat
      }
    }
  }
`);

interface SeatValues {
  kind: SeatKind;
  name: string;
  municipalityId: string;
  lotIds: string[];
  municipalityIds: string[];
  sizeClasses: SizeClass[];
}

type SeatRow = Pick<
  SeatForm_SeatFragment,
  'id' | 'version' | 'kind' | 'name' | 'municipality' | 'constituency'
>;

const newSeat: SeatRow = {
  id: '',
  version: 0,
  kind: 'PROVIDER',
  name: '',
  municipality: null,
  constituency: { lots: [], municipalities: [], sizeClasses: [] },
};

function valuesOf({ kind, name, municipality, constituency }: SeatRow): SeatValues {
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return {
    kind,
    name,
    municipalityId: municipality?.id ?? '',
    lotIds: ids(constituency.lots),
    municipalityIds: ids(constituency.municipalities),
    sizeClasses: [...constituency.sizeClasses],
  };
}

interface Props {
  region: SeatRegion;
  /** The seat to change; without it a new one is added. */
  seat?: FragmentType<typeof seatFragment>;
  onSaved: () => void;
  onCancel: () => void;
}

const kinds = ['PROVIDER', 'ADVISORY_COUNCIL', 'MUNICIPALITY'] as const;

export function SeatForm({ region, onSaved, onCancel, ...props }: Props) {
  const texts = useTexts(tableTexts);
  const { id: regionId, municipalities, lots } = unmask(regionFragment, region);
  const seat = unmask(seatFragment, props.seat) ?? newSeat;
  const [add] = useMutation(addSeat);
  const [save] = useMutation(saveSeat);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useVersionedForm({
    row: seat,
    valuesOf,
    words: useSeatWords(municipalities, lots),
    labels: { name: texts.name, municipalityId: texts.municipality, lotIds: texts.lots },
    name: 'seat',
    send: async (values, version) => {
      const details = { ...values, municipalityId: values.municipalityId || null };
      if (!seat.id) {
        const input = { ...details, regionId, idempotencyKey };
        return { problems: (await add({ variables: { input } })).data?.addSeat.problems ?? [] };
      }
      const input = { ...details, seatId: seat.id, version };
      const answer = (await save({ variables: { input } })).data?.saveSeat;
      return { problems: answer?.problems ?? [], row: unmask(seatFragment, answer?.seat) };
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

type Lots = readonly { id: string; number: number; name: string }[];

/** A seat in words, each part under its name. */
function useSeatWords(municipalities: readonly { id: string; name: string }[], lots: Lots) {
  const texts = useTexts(tableTexts);
  const places = (ids: readonly string[]) =>
    municipalities.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return (values: SeatValues) => ({
    [texts.kind]: texts[values.kind],
    [texts.name]: values.name,
    [texts.municipality]: places([values.municipalityId]).join() || texts.noMunicipality,
    [texts.lots]: lots.flatMap(({ id, name }) => (values.lotIds.includes(id) ? [name] : [])).join('\n'),
    [texts.municipalities]: places(values.municipalityIds).join('\n'),
    [texts.sizes]: values.sizeClasses.map((size) => texts[size]).join('\n'),
  });
}

interface ConstituencyProps {
  values: SeatValues;
  set: <K extends keyof SeatValues>(name: K, value: SeatValues[K]) => void;
  places: { value: string; label: string }[];
  lots: Lots;
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
