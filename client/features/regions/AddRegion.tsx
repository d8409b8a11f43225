import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { newRegion, RegionFields, regionInput, useRegionLabels } from './RegionFields.tsx';
import { regionFormTexts } from './texts.ts';

const addRegion = graphql(`
  mutation AddRegion($input: AddRegionInput!) {
    addRegion(input: $input) {
      problems {
        field
        code
        limit
      }
      region {
        id
        slug
      }
    }
  }
`);

export function AddRegion({ pageOf }: { pageOf: (slug: string) => string }) {
  const texts = useTexts(regionFormTexts);
  const [, navigate] = useLocation();
  const [send] = useMutation(addRegion);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm({
    initial: { ...newRegion, slug: '' },
    labels: useRegionLabels(),
    name: 'region',
    send: async ({ slug, ...values }) => {
      const input = { ...regionInput(values), slug, idempotencyKey };
      const answer = (await send({ variables: { input } })).data?.addRegion;
      if (answer?.region && answer.problems.length === 0) navigate(pageOf(answer.region.slug));
      return answer?.problems ?? [];
    },
  });
  return (
    <Form form={form}>
      <TextInput
        {...form.field('slug')}
        label={texts.slug}
        hint={texts.slugHint}
        autoComplete="off"
        spellCheck={false}
        short
      />
      <RegionFields values={form.values} change={form.change} errorOf={form.errorOf} idOf={form.idOf} />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.add}
      </Button>
    </Form>
  );
}
