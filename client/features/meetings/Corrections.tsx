import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { Corrections_MeetingFragment, CorrectionState } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { minutesTexts } from './minutes-texts.ts';

export const Corrections_meeting = graphql(`
  fragment Corrections_meeting on Meeting {
    id
    corrections {
      id
      quote
      text
      proposedAt
      state
      answer
      version
      seat {
        id
        name
      }
    }
    abilities {
      answerCorrection
    }
  }
`);

const answerCorrection = graphql(`
  mutation AnswerCorrection($input: AnswerCorrectionInput!) {
    answer: answerCorrection(input: $input) {
      problems {
        field
        code
        limit
      }
      meeting {
        ...Corrections_meeting
      }
      correction {
        id
        state
        answer
        version
      }
    }
  }
`);

type Correction = Corrections_MeetingFragment['corrections'][number];
const tones = { PROPOSED: 'warning', ACCEPTED: 'ok', REFUSED: 'neutral' } as const satisfies Record<
  CorrectionState,
  string
>;

/** What seats proposed to correct in the draft minutes, with what the secretary did with it. */
export function Corrections({ meeting }: { meeting: FragmentType<typeof Corrections_meeting> }) {
  const texts = useTexts(minutesTexts);
  const { corrections, abilities } = unmask(Corrections_meeting, meeting);
  if (corrections.length === 0) return <Paragraph>{texts.noCorrections}</Paragraph>;
  return (
    <>
      <Paragraph soft>{texts.correctionsHelp}</Paragraph>
      {corrections.map((one) => (
        <CorrectionCard key={one.id} correction={one} mayAnswer={abilities.answerCorrection} />
      ))}
    </>
  );
}

function CorrectionCard({ correction, mayAnswer }: { correction: Correction; mayAnswer: boolean }) {
  const texts = useTexts(minutesTexts);
  const format = useFormat();
  // Stays open when a colleague answers meanwhile, so that what was typed can still be read.
  const [open, setOpen] = useState(false);
  const { seat, proposedAt, quote, text, state, answer } = correction;
  return (
    <Card>
      <p>
        <strong>{texts.from(seat.name, format.date(proposedAt))}</strong>{' '}
        <StatusBadge tone={tones[state]}>{texts.states[state]}</StatusBadge>
      </p>
      <Paragraph soft>{quote ? `${texts.about}: “${quote}”` : texts.aboutAll}</Paragraph>
      <Prose text={text} />
      {answer && (
        <>
          <Paragraph soft>{texts.answerOfSecretary}</Paragraph>
          <Prose text={answer} />
        </>
      )}
      {mayAnswer && (state === 'PROPOSED' || open) && (
        <Panel label={texts.answerOne(seat.name)} open={open} onToggle={() => setOpen(!open)}>
          <AnswerForm correction={correction} onDone={() => setOpen(false)} />
        </Panel>
      )}
    </Card>
  );
}

function AnswerForm({ correction, onDone }: { correction: Correction; onDone: () => void }) {
  const texts = useTexts(minutesTexts);
  const [send] = useMutation(answerCorrection);
  const [{ id: correctionId, version }] = useState(correction);
  const form = useForm<{ accepted: '' | 'yes' | 'no'; answer: string }>({
    name: `answer-${correctionId}`,
    initial: { accepted: '', answer: '' },
    labels: { accepted: texts.decide, answer: texts.yourAnswer },
    send: async ({ accepted, answer }) => {
      if (!accepted) return [{ field: 'accepted', code: 'REQUIRED' }];
      const input = { correctionId, version, accepted: accepted === 'yes', answer };
      return (await send({ variables: { input } })).data?.answer.problems ?? [];
    },
    done: onDone,
  });
  useUnsavedChangesWarning(form.changed);
  return (
    <Form form={form}>
      <RadioGroup
        {...form.field('accepted')}
        label={texts.decide}
        options={[
          { value: 'yes', label: texts.accept },
          { value: 'no', label: texts.refuse },
        ]}
      />
      <TextArea
        {...form.field('answer')}
        label={texts.yourAnswer}
        hint={texts.answerHint}
        optional={form.values.accepted !== 'no'}
        rows={3}
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
