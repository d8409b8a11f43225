import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import type { ManagedMeeting_MeetingFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { Alert } from '../../ui/Alert.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
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
  const [submit] = useMutation(submitMinutes);
  const editor = useMinutes(props);
  const { writeMinutes, submitMinutes: maySubmit, adoptMinutes: mayAdopt } = meeting.abilities;
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
      <Build empty={editor.values.text.trim() === ''} current={current} />
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

interface BuildProps {
  empty: boolean;
  current: () => Promise<{ meetingId: string; version: number }>;
}

/** Begins the minutes with the record; where a text stands already, it first says what will happen to it. */
function Build({ empty, current }: BuildProps) {
  const texts = useTexts(manageTexts);
  const words = useTexts(minutesTexts);
  const [build] = useMutation(buildMinutes);
  const send = async () =>
    (await build({ variables: { input: await current() } })).data?.answer.problems ?? [];
  if (empty)
    return (
      <StepForm label={words.begin} send={send}>
        <Paragraph>{words.beginHelp}</Paragraph>
      </StepForm>
    );
  return (
    <div>
      <DialogButton label={texts.build} title={texts.build}>
        {(close) => (
          <StepForm label={words.buildAgain} send={send} done={close}>
            <Paragraph>{words.buildHelp}</Paragraph>
          </StepForm>
        )}
      </DialogButton>
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
