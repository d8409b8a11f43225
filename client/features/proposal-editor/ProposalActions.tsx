import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ProposalActions_ProposalFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { actionTexts } from './action-texts.ts';

const fragment = graphql(`
  fragment ProposalActions_proposal on Proposal {
    id
    version
    deadlineDate
    abilities {
      startNextVersion
      extendDeadline
      withdraw
    }
  }
`);

const extendDeadline = graphql(`
  mutation ExtendDeadline($input: ExtendDeadlineInput!) {
    extendDeadline(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

const withdrawProposal = graphql(`
  mutation WithdrawProposal($input: WithdrawProposalInput!) {
    withdrawProposal(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

const startNextVersion = graphql(`
  mutation StartNextVersion($input: StartNextVersionInput!) {
    startNextVersion(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

type Proposal = ProposalActions_ProposalFragment;

/** What can be done with a proposal beside its text. Only what may be done now is shown. */
export function ProposalActions({
  proposal: masked,
  onChanged,
}: {
  proposal: FragmentType<typeof fragment>;
  onChanged: () => void;
}) {
  const texts = useTexts(actionTexts);
  const proposal = unmask(fragment, masked);
  const { abilities } = proposal;
  return (
    <div className="row">
      {abilities.startNextVersion && <StartNext proposal={proposal} onDone={onChanged} />}
      {abilities.extendDeadline && (
        <InDialog title={texts.extend}>
          {(close) => <Extend proposal={proposal} onDone={() => [close(), onChanged()]} />}
        </InDialog>
      )}
      {abilities.withdraw && (
        <InDialog title={texts.withdraw} danger>
          {(close) => <Withdraw proposal={proposal} onDone={() => [close(), onChanged()]} />}
        </InDialog>
      )}
    </div>
  );
}

interface InDialogProps {
  title: string;
  danger?: boolean;
  children: (close: () => void) => ReactNode;
}

function InDialog({ title, danger, children }: InDialogProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant={danger ? 'danger' : 'secondary'} onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog title={title} open={open} onClose={close}>
        {children(close)}
      </Dialog>
    </>
  );
}

interface ActionProps {
  proposal: Proposal;
  onDone: () => void;
}

function StartNext({ proposal: { id, version }, onDone }: ActionProps) {
  const texts = useTexts(actionTexts);
  const [start, { loading }] = useMutation(startNextVersion, { onCompleted: onDone });
  const input = { proposalId: id, version };
  return (
    <Button busy={loading} onClick={() => void start({ variables: { input } })}>
      {texts.nextVersion}
    </Button>
  );
}

function Extend({ proposal, onDone }: ActionProps) {
  const texts = useTexts(actionTexts);
  const format = useFormat();
  const [extend] = useMutation(extendDeadline);
  const form = useForm({
    initial: { deadlineDate: '', reason: '' },
    labels: { deadlineDate: texts.newDeadline, reason: texts.reason },
    send: async (values) => {
      const input = { proposalId: proposal.id, version: proposal.version, ...values };
      return (await extend({ variables: { input } })).data?.extendDeadline.problems ?? [];
    },
    done: onDone,
  });
  const now = proposal.deadlineDate ? texts.deadlineNow(format.longDate(proposal.deadlineDate)) : '';
  return (
    <Form form={form}>
      <DateField {...form.field('deadlineDate')} label={texts.newDeadline} hint={now} />
      <TextArea
        {...form.field('reason')}
        label={texts.reason}
        hint={texts.everyoneReads}
        rows={3}
        limit={2000}
      />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.extend}
      </Button>
    </Form>
  );
}

function Withdraw({ proposal, onDone }: ActionProps) {
  const texts = useTexts(actionTexts);
  const [withdraw] = useMutation(withdrawProposal);
  const form = useForm({
    initial: { reason: '' },
    labels: { reason: texts.reason },
    send: async (values) => {
      const input = { proposalId: proposal.id, version: proposal.version, ...values };
      return (await withdraw({ variables: { input } })).data?.withdrawProposal.problems ?? [];
    },
    done: onDone,
  });
  return (
    <Form form={form}>
      <p>{texts.withdrawHelp}</p>
      <TextArea {...form.field('reason')} label={texts.reason} rows={3} limit={2000} />
      <Button type="submit" variant="danger" busy={form.busy}>
        {texts.withdraw}
      </Button>
    </Form>
  );
}
