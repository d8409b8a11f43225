import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import type { ManagedMeeting_MeetingFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Conflict } from '../forms/Conflict.tsx';
import { problemOf } from '../forms/problem-lines.ts';
import { useAutosave } from '../forms/useAutosave.ts';
import { manageTexts } from './manage-texts.ts';
import { adoptMinutes, buildMinutes, saveMinutes, submitMinutes } from './meeting-steps.ts';
import { minutesTexts } from './minutes-texts.ts';
import { StepForm } from './StepForm.tsx';

interface Props {
  meeting: ManagedMeeting_MeetingFragment;
  personId: string;
  /** How many proposed corrections wait for an answer; with one the minutes are not adopted. */
  waiting: number;
}

function useMinutes({ meeting, personId }: Props) {
  const [save] = useMutation(saveMinutes);
  const text = meeting.minutes ?? '';
  return useAutosave({
    backupKey: `minutes.${personId}.${meeting.id}`,
    saved: useMemo(() => ({ values: { text }, version: meeting.version }), [text, meeting.version]),
    save: async (values, version) => {
      const input = { meetingId: meeting.id, minutes: values.text, version };
      const answer = (await save({ variables: { input } })).data?.answer;
      const now = answer?.meeting;
      return {
        problems: answer?.problems ?? [],
        current: now ? { values: { text: now.minutes ?? '' }, version: now.version } : undefined,
      };
    },
  });
}

/** The minutes: they begin with the record, save themselves, and go to the table as a draft. */
export function MinutesEditor(props: Props) {
  const { meeting, waiting } = props;
  const texts = useTexts(manageTexts);
  const words = useTexts(minutesTexts);
  const sentences = useTexts(problemTexts);
  const [build] = useMutation(buildMinutes);
  const [submit] = useMutation(submitMinutes);
  const editor = useMinutes(props);
  const { writeMinutes, submitMinutes: maySubmit, adoptMinutes: mayAdopt } = meeting.abilities;
  const empty = editor.values.text.trim() === '';
  // What was just typed goes along.
  const current = async () => {
    await editor.flush();
    return { meetingId: meeting.id, version: editor.version() };
  };
  if (!writeMinutes)
    return (
      <>
        <Prose text={meeting.minutes ?? ''} />
        {mayAdopt && <Adopt waiting={waiting} current={current} />}
      </>
    );
  return (
    <div className="flow">
      {meeting.state === 'MINUTES_DRAFTED' && <Alert tone="info">{words.drafted}</Alert>}
      {editor.conflict && (
        <Conflict
          mine={editor.values.text}
          theirs={editor.conflict.values.text}
          onKeepMine={() => void editor.keepMine()}
          onTakeTheirs={editor.takeTheirs}
        />
      )}
      <StepForm
        label={empty ? words.begin : texts.build}
        variant={empty ? 'primary' : 'secondary'}
        send={async () =>
          (await build({ variables: { input: await current() } })).data?.answer.problems ?? []
        }
      >
        {empty && <Paragraph>{words.beginHelp}</Paragraph>}
      </StepForm>
      <div className="flow flow-sm">
        <TextArea
          id="minutes-text"
          label={texts.minutesTitle}
          hint={texts.minutesHint}
          error={problemOf(editor.problems, 'minutes', sentences)}
          rows={12}
          limit={40_000}
          value={editor.values.text}
          onChange={(value) => editor.set({ text: value })}
          onBlur={() => void editor.flush()}
        />
        <SaveState saving={editor.saving} />
      </div>
      {maySubmit && (
        <StepForm
          label={texts.submit}
          send={async () =>
            (await submit({ variables: { input: await current() } })).data?.answer.problems ?? []
          }
        >
          <Paragraph>{words.submitHelp}</Paragraph>
        </StepForm>
      )}
      {mayAdopt && <Adopt waiting={waiting} current={current} />}
    </div>
  );
}

interface AdoptProps {
  waiting: number;
  current: () => Promise<{ meetingId: string; version: number }>;
}

function Adopt({ waiting, current }: AdoptProps) {
  const texts = useTexts(manageTexts);
  const words = useTexts(minutesTexts);
  const [adopt] = useMutation(adoptMinutes);
  if (waiting > 0) return <Alert tone="warning">{words.answerFirst(waiting)}</Alert>;
  return (
    <StepForm
      label={texts.adopt}
      send={async () => (await adopt({ variables: { input: await current() } })).data?.answer.problems ?? []}
    >
      <Paragraph>{words.adoptHelp}</Paragraph>
    </StepForm>
  );
}
