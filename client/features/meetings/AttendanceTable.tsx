import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { meetingTexts } from './texts.ts';

export const AttendanceTable_row = graphql(`
  fragment AttendanceTable_row on Attendance {
    id
    status
    personName
    arrivedAt
    leftAt
    seat {
      id
      name
    }
  }
`);

/** Which seats were filled. A name stands there only where the reader may know it. */
export function AttendanceTable({ rows }: { rows: readonly FragmentType<typeof AttendanceTable_row>[] }) {
  const texts = useTexts(meetingTexts);
  const filled = rows.map((row) => unmask(AttendanceTable_row, row));
  const named = filled.some(({ personName }) => personName);
  const attended = ({ status, arrivedAt, leftAt }: (typeof filled)[number]) =>
    [texts.statuses[status], arrivedAt && texts.from(arrivedAt), leftAt && texts.until(leftAt)]
      .filter(Boolean)
      .join(', ');
  const name = {
    key: 'person',
    header: texts.person,
    cell: ({ personName }: (typeof filled)[number]) => personName ?? '–',
  };
  return (
    <DataTable
      caption={texts.attendance}
      hideCaption
      rows={filled}
      rowKey={({ id }) => id}
      columns={[
        { key: 'seat', header: texts.seat, cell: ({ seat }) => seat.name, rowHeader: true },
        { key: 'status', header: texts.attendance, cell: attended },
        ...(named ? [name] : []),
      ]}
    />
  );
}
