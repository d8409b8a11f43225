import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { AnsweringProgress_ProposalFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { publishAnswers } from './answer-steps.ts';
import { answeringTexts } from './answering-texts.ts';

type Answering = NonNullable<AnsweringProgress_ProposalFragment['answering']>;

interface Props {
  proposalId: string;
  answering: Answering;
}

/** The last step, for all answers together: what stands in its way, and to how many it is told. */
export function PublishAnswers({ proposalId, answering }: Props) {
  const texts = useTexts(answeringTexts);
  const [published, setPublished] = useState(false);
  const { total, answered, ready, canPublish } = answering;
  const done = ready === 0 && total > 0 && answered === total;
  return (
    <Section title={texts.publish}>
      {published && <Alert tone="ok" live title={texts.published} />}
      {done && !published && <Paragraph>{texts.allPublished}</Paragraph>}
      {!done && !canPublish && <Hindrances answering={answering} />}
      {canPublish && (
        <DialogButton variant="primary" label={texts.publishAll(ready)} title={texts.publishAll(ready)}>
          {(close) => (
            <Confirm
              proposalId={proposalId}
              mails={answering.providersToMail}
              onPublished={() => {
                close();
                setPublished(true);
              }}
            />
          )}
        </DialogButton>
      )}
    </Section>
  );
}

function Hindrances({ answering }: { answering: Answering }) {
  const texts = useTexts(answeringTexts);
  const { total, answered, undecided, reactionsOpen, mayPublish } = answering;
  const why = [
    reactionsOpen && texts.stillOpen,
    answered < total && texts.left(total - answered),
    undecided.length > 0 && texts.leftUndecided(undecided.length),
    !mayPublish && texts.notYours,
  ].filter((line) => line !== false);
  if (why.length === 0) return null;
  return (
    <>
      <p>{texts.notYet}</p>
      <ul>
        {why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

interface ConfirmProps {
  proposalId: string;
  mails: number;
  onPublished: () => void;
}

function Confirm({ proposalId, mails, onPublished }: ConfirmProps) {
  const texts = useTexts(answeringTexts);
  const [publish] = useMutation(publishAnswers);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm({
    initial: {},
    labels: {},
    name: 'publish',
    send: async () =>
      (await publish({ variables: { input: { proposalId, idempotencyKey } } })).data?.step.problems ?? [],
    done: onPublished,
  });
  return (
    <Form form={form}>
      <Paragraph>
        <strong>{texts.mails(mails)}</strong> {texts.publishHelp}
      </Paragraph>
      <Paragraph>
        {texts.public}. {texts.lasting}
      </Paragraph>
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.confirm}
      </Button>
    </Form>
  );
}
