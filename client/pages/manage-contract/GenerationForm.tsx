import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import type { ManageContractPageQuery } from '../../generated/graphql.ts';
import { centsOf, eurosOf } from '../../i18n/euros.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { saveGeneration } from './query.ts';
import { manageContractTexts } from './texts.ts';

export type Generation = NonNullable<ManageContractPageQuery['region']>['contractGenerations'][number];

interface Props {
  regionId: string;
  generation: Generation | null;
  onSaved: () => void;
}

/** A contract period: its days, its value and the threshold that changes are held against. */
export function GenerationForm({ regionId, generation, onSaved }: Props) {
  const texts = useTexts(manageContractTexts);
  const [save] = useMutation(saveGeneration);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm({
    name: generation?.id ?? 'nieuw',
    initial: {
      name: generation?.name ?? '',
      startsOn: generation?.startsOn ?? '',
      endsOn: generation?.endsOn ?? '',
      originalValueCents: eurosOf(generation?.originalValueCents),
      thresholdCents: eurosOf(generation?.thresholdCents ?? 75_000_000),
      thresholdOn: generation?.thresholdOn ?? '2024-01-01',
    },
    labels: {
      name: texts.name,
      startsOn: texts.startsOn,
      endsOn: texts.endsOn,
      originalValueCents: texts.originalValue,
      thresholdCents: texts.threshold,
      thresholdOn: texts.thresholdOn,
    },
    send: async ({ originalValueCents: value, thresholdCents: limit, ...values }) => {
      const cents = { originalValueCents: centsOf(value), thresholdCents: centsOf(limit) };
      const wrong = Object.entries(cents).filter(
        ([field, amount]) => Number.isNaN(amount) || (field === 'thresholdCents' && amount === null),
      );
      if (wrong.length > 0) return wrong.map(([field]) => ({ field, code: 'INVALID' as const }));
      const about = generation
        ? { generationId: generation.id, version: generation.version }
        : { idempotencyKey };
      const input = { regionId, ...values, ...cents, thresholdCents: cents.thresholdCents ?? 0, ...about };
      return (await save({ variables: { input } })).data?.saveContractGeneration.problems ?? [];
    },
    done: onSaved,
  });
  return (
    <Form form={form}>
      <TextInput {...form.field('name')} label={texts.name} hint={texts.nameHint} short />
      <DateField {...form.field('startsOn')} label={texts.startsOn} />
      <DateField {...form.field('endsOn')} label={texts.endsOn} optional />
      <TextInput {...form.field('originalValueCents')} label={texts.originalValue} optional />
      <TextInput {...form.field('thresholdCents')} label={texts.threshold} />
      <DateField {...form.field('thresholdOn')} label={texts.thresholdOn} />
      <div>
        <Button type="submit" busy={form.busy}>
          {texts.save}
        </Button>
      </div>
    </Form>
  );
}
