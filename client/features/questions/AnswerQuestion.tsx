import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { AnswerQuestion_AskedFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { BackupNotice } from '../forms/BackupNotice.tsx';
import { Form } from '../forms/Form.tsx';
import { useFormBackup } from '../forms/useFormBackup.ts';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import { questionTexts } from './texts.ts';

export const AnswerQuestion_asked = graphql(`
  fragment AnswerQuestion_asked on AskedProvider {
    id
    version
    answer
    answeredAt
    mayAnswer
    question {
      id
      text
      askedAt
      answerUntil
      subject
      seat {
        id
        name
      }
      proposal {
        id
        number
      }
    }
  }
`);

const answerQuestion = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      problems {
        field
        code
        limit
      }
      asked {
        id
        ...AnswerQuestion_asked
      }
    }
  }
`);

interface Props {
  slug: string;
  asked: FragmentType<typeof AnswerQuestion_asked>;
  personId: string;
}

/** What a delegation member asked the provider of the reader, with the answer or the form for it. */
export function AnswerQuestion({ slug, asked: masked, personId }: Props) {
  const texts = useTexts(questionTexts);
  const format = useFormat();
  const asked = unmask(AnswerQuestion_asked, masked);
  const { question, answer, answeredAt, mayAnswer } = asked;
  // Not by what is there now: who is told that a colleague was first keeps the own text before the eyes.
  const [first, setFirst] = useState(answer === null);
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const done = () => {
    setFirst(false);
    setOpen(false);
    setSent(true);
  };
  const until = format.date(question.answerUntil);
  const form = <AnswerForm asked={asked} personId={personId} onDone={done} />;
  return (
    <Card>
      {(mayAnswer || answer) && (
        <p>
          <StatusBadge tone={answer ? 'ok' : 'accent'}>{answer ? texts.done : texts.open}</StatusBadge>
        </p>
      )}
      <Heading level={2} size={3}>
        {question.subject ?? texts.by(question.seat.name)}
      </Heading>
      <Paragraph small soft>
        {texts.by(question.seat.name)}. {texts.askedOn(format.date(question.askedAt))}.
      </Paragraph>
      <Prose text={question.text} />
      {question.proposal?.number && (
        <p>
          <TextLink to={`/${slug}/voorstellen/${question.proposal.number}`}>
            {texts.proposal(question.proposal.number)}
          </TextLink>
        </p>
      )}
      <p>
        <strong>{(mayAnswer ? texts.until : texts.closed)(until)}</strong>
      </p>
      {sent && (
        <Alert tone="ok" live title={texts.sent}>
          {texts.sentHelp(until)}
        </Alert>
      )}
      {!first && answer && (
        <div className="flow flow-sm">
          <p>
            <strong>{texts.answeredOn(format.date(answeredAt ?? ''))}</strong>
          </p>
          <Prose text={answer} />
        </div>
      )}
      {!mayAnswer && !answer && <p>{texts.notAnswered}</p>}
      {mayAnswer && first && form}
      {mayAnswer && !first && (
        <Panel label={texts.change} open={open} onToggle={() => setOpen(!open)}>
          {form}
        </Panel>
      )}
    </Card>
  );
}

interface FormProps {
  asked: AnswerQuestion_AskedFragment;
  personId: string;
  onDone: () => void;
}

function AnswerForm({ asked, personId, onDone }: FormProps) {
  const texts = useTexts(questionTexts);
  const [send] = useMutation(answerQuestion);
  const form = useVersionedForm({
    name: asked.id,
    row: asked,
    valuesOf: ({ answer }) => ({ text: answer ?? '' }),
    words: ({ text }) => ({ [texts.answer]: text }),
    labels: { text: texts.answer },
    send: async ({ text }, version) => {
      const { data } = await send({ variables: { input: { askedProviderId: asked.id, text, version } } });
      return {
        problems: data?.answerQuestion.problems ?? [],
        row: unmask(AnswerQuestion_asked, data?.answerQuestion.asked),
      };
    },
    done: onDone,
  });
  const restored = useFormBackup(`answer.${personId}.${asked.id}`, form);
  return (
    <Form form={form}>
      {restored && <BackupNotice />}
      <TextArea
        {...form.field('text')}
        label={texts.answer}
        hint={texts.answerHint}
        rows={6}
        limit={15_000}
      />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.sendAnswer}
        </Button>
      </div>
    </Form>
  );
}
