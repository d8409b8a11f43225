import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { newProposalTexts } from './new-proposal-texts.ts';

const createDraft = graphql(`
  mutation CreateProposalDraft($input: CreateProposalDraftInput!) {
    createProposalDraft(input: $input) {
      problems {
        field
        code
        limit
      }
      proposal {
        id
      }
    }
  }
`);

/** A title is enough to begin with. */
export function NewProposal({
  regionId,
  onStarted,
}: {
  regionId: string;
  onStarted: (proposalId: string) => void;
}) {
  const texts = useTexts(newProposalTexts);
  const [create] = useMutation(createDraft);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm({
    initial: { title: '' },
    labels: { title: texts.title },
    send: async ({ title }) => {
      const input = { regionId, title, idempotencyKey };
      const { problems = [], proposal } =
        (await create({ variables: { input } })).data?.createProposalDraft ?? {};
      if (proposal && problems.length === 0) onStarted(proposal.id);
      return problems;
    },
  });
  return (
    <Form form={form}>
      <TextInput {...form.field('title')} label={texts.title} hint={texts.hint} />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.start}
      </Button>
    </Form>
  );
}
