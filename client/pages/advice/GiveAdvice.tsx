import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { adviceTexts } from '../../features/advice/texts.ts';
import { FileDrop } from '../../features/documents/FileDrop.tsx';
import { useUploads } from '../../features/documents/useUploads.ts';
import { BackupNotice } from '../../features/forms/BackupNotice.tsx';
import { Form } from '../../features/forms/Form.tsx';
import { useFormBackup } from '../../features/forms/useFormBackup.ts';
import { useVersionedForm } from '../../features/forms/useVersionedForm.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { AdviceVerdict, GiveAdvice_RequestFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

const fragment = graphql(`
  fragment GiveAdvice_request on AdviceRequest {
    id
    version
    dueOn
    overdue
    question
    seat {
      id
      name
    }
    advice {
      id
      verdict
      text
    }
  }
`);

const giveAdvice = graphql(`
  mutation GiveAdvice($input: GiveAdviceInput!) {
    giveAdvice(input: $input) {
      problems {
        field
        code
        limit
      }
      request {
        id
        ...GiveAdvice_request
        ...AdviceCard_request
        ...EarlierAdvice_request
      }
    }
  }
`);

interface Props {
  request: FragmentType<typeof fragment>;
  personId: string;
  onGiven: () => void;
}

/** For who fills the seat of the council: what was asked, and the form to answer; once given, a later one can replace it. */
export function GiveAdvice({ request: masked, personId, onGiven }: Props) {
  const texts = useTexts(adviceTexts);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const request = unmask(fragment, masked);
  const { dueOn, overdue, question, seat, advice } = request;
  // Not by what is there now: who is told that a colleague was first keeps the own text before the eyes.
  const [first, setFirst] = useState(advice === null);
  const given = () => {
    setFirst(false);
    setOpen(false);
    onGiven();
  };
  const form = <GiveForm request={request} personId={personId} onGiven={given} />;
  return (
    <Section title={texts.giveTitle(seat.name)}>
      {first ? (
        <>
          <p>
            <strong>{(overdue ? texts.overdue : texts.asked)(format.date(dueOn))}</strong>
          </p>
          {question && (
            <div className="flow flow-sm">
              <Paragraph>{texts.asksFor}</Paragraph>
              <Prose text={question} />
            </div>
          )}
          {form}
        </>
      ) : (
        <Panel label={texts.again} open={open} onToggle={() => setOpen(!open)}>
          <Paragraph>{texts.againHelp}</Paragraph>
          {form}
        </Panel>
      )}
    </Section>
  );
}

const verdicts: readonly AdviceVerdict[] = ['POSITIVE', 'CONDITIONAL', 'NEGATIVE'];

interface FormProps {
  request: GiveAdvice_RequestFragment;
  personId: string;
  onGiven: () => void;
}

/** The values, kept on this device until they are sent, with the letter that goes along. */
function useGiving({ request, personId, onGiven }: FormProps) {
  const texts = useTexts(adviceTexts);
  const format = useFormat();
  const uploads = useUploads();
  const [give] = useMutation(giveAdvice);
  const chosen = uploads.uploads[0];
  const waiting = chosen !== undefined && !chosen.uploadId;
  const form = useVersionedForm({
    name: 'advice',
    row: request,
    valuesOf: ({ advice }) => ({
      verdict: advice?.verdict ?? ('' as const),
      text: advice?.text ?? '',
      date: format.today(),
    }),
    words: ({ verdict, text }) => ({
      [texts.verdict]: verdict && texts.verdicts[verdict],
      [texts.text]: text,
    }),
    labels: { verdict: texts.verdict, text: texts.text, date: texts.date, uploadId: texts.file },
    send: async ({ verdict, text, date }, version) => {
      if (!verdict) return { problems: [{ field: 'verdict', code: 'REQUIRED' }] };
      if (waiting) return { problems: [{ field: 'uploadId', code: 'INVALID' }] };
      const uploadId = chosen?.uploadId ?? null;
      const input = { adviceRequestId: request.id, version, verdict, text, date, uploadId };
      const { data } = await give({ variables: { input } });
      return {
        problems: data?.giveAdvice.problems ?? [],
        row: unmask(fragment, data?.giveAdvice.request),
      };
    },
    done: onGiven,
  });
  const restored = useFormBackup(`advice.${personId}.${request.id}`, form);
  /** One letter: what is chosen takes the place of what was chosen before. */
  const choose = (files: readonly File[]) => {
    if (chosen && files.length > 0) uploads.remove(chosen.id);
    uploads.choose(files);
  };
  const letterProblem = chosen?.refused ? texts.refused : texts.stillBusy;
  return {
    form,
    letter: { ...uploads, choose },
    letterProblem: waiting ? letterProblem : undefined,
    restored,
  };
}

function GiveForm(props: FormProps) {
  const texts = useTexts(adviceTexts);
  const format = useFormat();
  const { form, letter, letterProblem, restored } = useGiving(props);
  return (
    <Form form={form}>
      {restored && <BackupNotice />}
      <RadioGroup<AdviceVerdict>
        id={form.idOf('verdict')}
        label={texts.verdict}
        value={form.values.verdict}
        error={form.errorOf('verdict')}
        onChange={(verdict) => form.set('verdict', verdict)}
        options={verdicts.map((value) => ({ value, label: texts.verdicts[value] }))}
      />
      <TextArea {...form.field('text')} label={texts.text} hint={texts.textHint} rows={10} limit={15_000} />
      <DateField {...form.field('date')} label={texts.date} max={format.today()} />
      <FileDrop
        id={form.idOf('uploadId')}
        label={texts.letter}
        state={letter}
        error={form.errorOf('uploadId') && (letterProblem ?? form.errorOf('uploadId'))}
      />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.send}
        </Button>
      </div>
    </Form>
  );
}
