import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { minutesTexts } from './minutes-texts.ts';
import type { MinutesPart } from './MinutesText.tsx';

const proposeCorrection = graphql(`
  mutation ProposeCorrection($input: ProposeCorrectionInput!) {
    answer: proposeCorrection(input: $input) {
      problems {
        field
        code
        limit
      }
      meeting {
        ...Corrections_meeting
      }
    }
  }
`);

/** The API takes a passage of at most so many characters; the beginning of a longer one is told apart as well. */
const longestQuote = 2000;
const whole = 'whole';

interface Props {
  meetingId: string;
  part: MinutesPart;
  /** Its place in the minutes, for the ids of the fields. */
  place: number;
  onDone: () => void;
}

/** A seat chooses the sentence that is not right and says what should stand there. */
export default function ProposeCorrection({ meetingId, part, place, onDone }: Props) {
  const texts = useTexts(minutesTexts);
  const [propose] = useMutation(proposeCorrection);
  const key = useRef(crypto.randomUUID());
  const lines = part.text.split('\n').filter((line) => line.trim() !== '');
  const passages = [...new Set(lines.map((line) => line.trim().slice(0, longestQuote)))];
  const form = useForm<{ quote: string; text: string }>({
    name: `correct-${place}`,
    initial: { quote: passages.length === 1 ? passages[0]! : whole, text: '' },
    labels: { quote: texts.which, text: texts.better },
    send: async ({ quote, text }) => {
      const passage = quote === whole ? (part.heading ?? passages[0] ?? null) : quote;
      const input = { meetingId, quote: passage, text, idempotencyKey: key.current };
      const problems = (await propose({ variables: { input } })).data?.answer.problems ?? [];
      if (problems.length > 0) key.current = crypto.randomUUID();
      return problems;
    },
    done: onDone,
  });
  useUnsavedChangesWarning(form.changed);
  return (
    <Form form={form}>
      <RadioGroup
        {...form.field('quote')}
        label={texts.which}
        options={[
          ...passages.map((value) => ({ value, label: value.replace(/^[-*•]\s+/, '') })),
          ...(part.heading ? [{ value: whole, label: texts.whole }] : []),
        ]}
      />
      <TextArea
        {...form.field('text')}
        label={texts.better}
        hint={texts.betterHint}
        rows={4}
        limit={15_000}
      />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.send}
        </Button>
      </div>
    </Form>
  );
}
