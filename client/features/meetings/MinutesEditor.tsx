import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import type { ManagedMeeting_MeetingFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Conflict } from '../forms/Conflict.tsx';
import { useAutosave } from '../forms/useAutosave.ts';
import { manageTexts } from './manage-texts.ts';
import { adoptMinutes, buildMinutes, saveMinutes, submitMinutes } from './meeting-steps.ts';
import { StepForm } from './StepForm.tsx';

interface Props {
  meeting: ManagedMeeting_MeetingFragment;
  personId: string;
}

/** The minutes: they save themselves, go to the table as a draft, and are public once adopted. */
export function MinutesEditor({ meeting, personId }: Props) {
  const texts = useTexts(manageTexts);
  const [save] = useMutation(saveMinutes);
  const [build] = useMutation(buildMinutes);
  const [submit] = useMutation(submitMinutes);
  const [adopt] = useMutation(adoptMinutes);
  const text = meeting.minutes ?? '';
  const editor = useAutosave({
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
  // What was just typed goes along.
  const current = async () => {
    await editor.flush();
    return { meetingId: meeting.id, version: editor.version() };
  };
  return (
    <div className="flow">
      {editor.conflict && (
        <Conflict
          mine={editor.values.text}
          theirs={editor.conflict.values.text}
          onKeepMine={() => void editor.keepMine()}
          onTakeTheirs={editor.takeTheirs}
        />
      )}
      {meeting.abilities.writeMinutes && (
        <div className="flow flow-sm">
          <TextArea
            id="minutes-text"
            label={texts.minutesTitle}
            hint={texts.minutesHint}
            rows={12}
            limit={40_000}
            value={editor.values.text}
            onChange={(value) => editor.set({ text: value })}
            onBlur={() => void editor.flush()}
          />
          <SaveState saving={editor.saving} />
        </div>
      )}
      {meeting.abilities.writeMinutes && (
        <StepForm
          label={texts.build}
          send={async () =>
            (await build({ variables: { input: await current() } })).data?.answer.problems ?? []
          }
        />
      )}
      {meeting.abilities.submitMinutes && (
        <StepForm
          label={texts.submit}
          send={async () =>
            (await submit({ variables: { input: await current() } })).data?.answer.problems ?? []
          }
        />
      )}
      {meeting.abilities.adoptMinutes && (
        <StepForm
          label={texts.adopt}
          send={async () =>
            (await adopt({ variables: { input: await current() } })).data?.answer.problems ?? []
          }
        />
      )}
    </div>
  );
}
