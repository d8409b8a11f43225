import { useMutation } from '@apollo/client/react';
import type { AgendaPurpose } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { putProposalOnAgenda } from './agenda-steps.ts';
import { manageTexts } from './manage-texts.ts';
import { meetingTexts } from './texts.ts';

interface Props {
  meetingId: string;
  proposals: readonly { id: string; number?: string | null; current: { title: string } }[];
  onDone: () => void;
}

/** Puts one of the published proposals on the agenda. */
export function PutProposalForm({ meetingId, proposals, onDone }: Props) {
  const texts = useTexts(manageTexts);
  const { purposes } = useTexts(meetingTexts);
  const [put] = useMutation(putProposalOnAgenda);
  const form = useForm<{ proposalId: string; purpose: AgendaPurpose; minutes: string }>({
    initial: { proposalId: '', purpose: 'STANDPOINT', minutes: '30' },
    labels: { proposalId: texts.proposal, purpose: texts.purpose, minutes: texts.minutes },
    send: async ({ proposalId, purpose, minutes }) => {
      if (!proposalId) return [{ field: 'proposalId', code: 'REQUIRED' }];
      const input = { meetingId, proposalId, purpose, minutes: minutes ? Number(minutes) || 0 : null };
      return (await put({ variables: { input } })).data?.answer.problems ?? [];
    },
    done: onDone,
  });
  if (proposals.length === 0) return <Paragraph>{texts.noProposals}</Paragraph>;
  return (
    <Form form={form}>
      <Select
        {...form.field('proposalId')}
        label={texts.proposal}
        placeholder={texts.choose}
        options={proposals.map(({ id, number, current }) => ({
          value: id,
          label: `${number}: ${current.title}`,
        }))}
      />
      <Select
        {...form.field('purpose')}
        label={texts.purpose}
        options={(['INFORM', 'DISCUSS', 'STANDPOINT'] as const).map((value) => ({
          value,
          label: purposes[value],
        }))}
      />
      <TextInput {...form.field('minutes')} label={texts.minutes} optional short inputMode="numeric" />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.addProposal}
        </Button>
      </div>
    </Form>
  );
}
