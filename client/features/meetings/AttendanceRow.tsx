import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import { unmask } from '../../generated/fragment-masking.ts';
import type {
  Attendance_RowFragment,
  Attendance_SeatFragment,
  AttendanceStatus,
} from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { Card } from '../../ui/Card.tsx';
import { ChoiceButtons } from '../../ui/ChoiceButtons.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { Conflict } from '../forms/Conflict.tsx';
import { problemOf } from '../forms/problem-lines.ts';
import { useAutosave } from '../forms/useAutosave.ts';
import { Attendance_row, recordSeat } from './record-seat.ts';
import { recordTexts } from './record-texts.ts';
import { meetingTexts } from './texts.ts';

interface Props {
  meetingId: string;
  seat: Attendance_SeatFragment;
  /** What was recorded of it so far. */
  row: Attendance_RowFragment | undefined;
  /** Who records: on a shared computer nobody finds the choices of another. */
  personId: string;
}

interface Values {
  /** A status; with several substitutes it names the person too, as "SUBSTITUTED:id". */
  choice: string;
  arrivedAt: string;
  leftAt: string;
}

const filled = (choice: string): boolean => /^(PRESENT|SUBSTITUTED)/.test(choice);

function useChoices({ holders }: Attendance_SeatFragment) {
  const { statuses } = useTexts(meetingTexts);
  const texts = useTexts(recordTexts);
  const substitutes = holders.filter(({ substitute }) => substitute);
  const options = [
    { value: 'PRESENT', label: statuses.PRESENT },
    ...substitutes.map(({ personId, name }) => ({
      value: `SUBSTITUTED:${personId}`,
      label: name ? texts.substitutedBy(name) : texts.substituted,
    })),
    { value: 'EXCUSED', label: statuses.EXCUSED },
    { value: 'ABSENT', label: statuses.ABSENT },
  ];
  const valuesOf = (row: Attendance_RowFragment | undefined): Values => {
    const who = substitutes.find(({ name }) => name === row?.personName) ?? substitutes[0];
    const choice = row?.status === 'SUBSTITUTED' && who ? `SUBSTITUTED:${who.personId}` : row?.status;
    return { choice: choice ?? '', arrivedAt: row?.arrivedAt ?? '', leftAt: row?.leftAt ?? '' };
  };
  const asText = ({ choice, arrivedAt, leftAt }: Values) =>
    [
      options.find(({ value }) => value === choice)?.label ?? texts.empty,
      arrivedAt && `${texts.arrived} ${arrivedAt}`,
      leftAt && `${texts.left} ${leftAt}`,
    ]
      .filter(Boolean)
      .join(', ');
  return { options, valuesOf, asText };
}

function useAttendance(
  { meetingId, seat, row, personId }: Props,
  valuesOf: (row?: Attendance_RowFragment) => Values,
) {
  const [record] = useMutation(recordSeat);
  const name = JSON.stringify(row ?? null);
  return useAutosave<Values>({
    backupKey: `attendance.${personId}.${meetingId}.${seat.id}`,
    // oxlint-disable-next-line react/exhaustive-deps -- the row by what it says
    saved: useMemo(() => ({ values: valuesOf(row), version: row?.version ?? 0 }), [name]),
    save: async ({ choice, arrivedAt, leftAt }, version) => {
      const [status, who] = choice.split(':') as [AttendanceStatus, string | undefined];
      const times = { arrivedAt: arrivedAt || null, leftAt: leftAt || null };
      const input = { meetingId, seatId: seat.id, version, status, personId: who, ...times };
      const answer = (await record({ variables: { input } })).data?.answer;
      const now = unmask(Attendance_row, answer?.attendance);
      return {
        problems: answer?.problems ?? [],
        current: now ? { values: valuesOf(now), version: now.version } : undefined,
      };
    },
  });
}

/** Of one seat whether it is filled, by whom, and from when to when; every choice is saved at once. */
export function AttendanceRow(props: Props) {
  const texts = useTexts(recordTexts);
  const sentences = useTexts(problemTexts);
  const { seat } = props;
  const { options, valuesOf, asText } = useChoices(seat);
  const editor = useAttendance(props, valuesOf);
  const { choice, arrivedAt, leftAt } = editor.values;
  const errorOf = (field: string) => problemOf(editor.problems, field, sentences);
  const holders = seat.holders.filter(({ substitute }) => !substitute).map(({ name }) => name);
  const id = `seat-${seat.id}`;
  const choose = (next: string) => {
    editor.set(filled(next) ? { choice: next } : { choice: next, arrivedAt: '', leftAt: '' });
    void editor.flush();
  };
  return (
    <Card>
      {editor.conflict && (
        <Conflict
          mine={asText(editor.values)}
          theirs={asText(editor.conflict.values)}
          onKeepMine={() => void editor.keepMine()}
          onTakeTheirs={editor.takeTheirs}
        />
      )}
      <ChoiceButtons
        id={id}
        label={seat.name}
        hint={holders.filter(Boolean).join(', ') || texts.nobody}
        error={errorOf('status') ?? errorOf('personId')}
        value={choice}
        onChange={choose}
        options={options}
      />
      {filled(choice) && (
        <Disclosure summary={texts.times} open={arrivedAt !== '' || leftAt !== ''}>
          <div className="row">
            <TimeField
              id={`${id}-arrived`}
              label={texts.arrived}
              optional
              value={arrivedAt}
              error={errorOf('arrivedAt')}
              onChange={(value) => editor.set({ arrivedAt: value })}
            />
            <TimeField
              id={`${id}-left`}
              label={texts.left}
              optional
              value={leftAt}
              error={errorOf('leftAt')}
              onChange={(value) => editor.set({ leftAt: value })}
            />
          </div>
        </Disclosure>
      )}
      <SaveState saving={editor.saving} />
    </Card>
  );
}
