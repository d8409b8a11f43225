import { useMutation } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { MinorityRemarks_ItemFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Conflict } from '../forms/Conflict.tsx';
import { problemOf } from '../forms/problem-lines.ts';
import { useAutosave } from '../forms/useAutosave.ts';
import { hasBackup } from '../forms/useDraftBackup.ts';
import { recordTexts } from './record-texts.ts';

const fragment = graphql(`
  fragment MinorityRemarks_item on AgendaItem {
    id
    minorityRemarks {
      id
      text
      version
      seat {
        id
        name
      }
    }
  }
`);

const recordMinorityRemark = graphql(`
  mutation RecordMinorityRemark($input: RecordMinorityRemarkInput!) {
    answer: recordMinorityRemark(input: $input) {
      problems {
        field
        code
        limit
      }
      agendaItem {
        ...MinorityRemarks_item
      }
      minorityRemark {
        id
        text
        version
      }
    }
  }
`);

interface Seat {
  id: string;
  name: string;
}
type Remark = MinorityRemarks_ItemFragment['minorityRemarks'][number];

interface Props {
  item: FragmentType<typeof fragment>;
  seats: readonly Seat[];
  personId: string;
}

const backupKey = (personId: string, itemId: string, seatId: string) =>
  `remark.${personId}.${itemId}.${seatId}`;

/** What single seats think otherwise at an item, each in a field of its own that saves itself. */
export function MinorityRemarks({ item: masked, seats, personId }: Props) {
  const texts = useTexts(recordTexts);
  const { id, minorityRemarks } = unmask(fragment, masked);
  const ofSeat = new Map(minorityRemarks.map((remark) => [remark.seat.id, remark]));
  // A field that is emptied stays, so that the cursor stays in it; one with a text that was not sent comes back.
  const [opened, setOpened] = useState(() =>
    seats.filter((seat) => hasBackup(backupKey(personId, id, seat.id))).map((seat) => seat.id),
  );
  const [adding, setAdding] = useState(false);
  const keepOpen = (seatId: string) =>
    setOpened((before) => (before.includes(seatId) ? before : [...before, seatId]));
  const gone = minorityRemarks
    .map(({ seat }) => seat)
    .filter((seat) => !seats.some((one) => one.id === seat.id));
  const shown = [...seats, ...gone].filter((seat) => opened.includes(seat.id) || ofSeat.get(seat.id)?.text);
  return (
    <>
      {shown.length > 0 && <Heading level={4}>{texts.remarks}</Heading>}
      {shown.map((seat) => (
        <RemarkEditor
          key={seat.id}
          itemId={id}
          seat={seat}
          remark={ofSeat.get(seat.id)}
          personId={personId}
          onType={() => keepOpen(seat.id)}
        />
      ))}
      <Panel label={texts.addRemark} open={adding} onToggle={() => setAdding(!adding)}>
        <AddRemark
          id={`add-remark-${id}`}
          seats={seats.filter((seat) => !shown.includes(seat))}
          onAdd={(seatId) => {
            keepOpen(seatId);
            setAdding(false);
            requestAnimationFrame(() => document.getElementById(remarkId(id, seatId))?.focus());
          }}
        />
      </Panel>
    </>
  );
}

const remarkId = (itemId: string, seatId: string) => `remark-${itemId}-${seatId}`;

function AddRemark({
  id,
  seats,
  onAdd,
}: {
  id: string;
  seats: readonly Seat[];
  onAdd: (seatId: string) => void;
}) {
  const texts = useTexts(recordTexts);
  const { REQUIRED } = useTexts(problemTexts);
  const [seatId, setSeatId] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <div className="flow flow-sm">
      <Paragraph>{texts.remarkHelp}</Paragraph>
      <Select
        id={id}
        label={texts.seat}
        placeholder={texts.chooseSeat}
        error={missing && !seatId ? REQUIRED({}) : undefined}
        value={seatId}
        onChange={setSeatId}
        options={seats.map(({ id: value, name }) => ({ value, label: name }))}
      />
      <div>
        <Button onClick={() => (seatId ? onAdd(seatId) : setMissing(true))}>{texts.add}</Button>
      </div>
    </div>
  );
}

interface EditorProps {
  itemId: string;
  seat: Seat;
  remark: Remark | undefined;
  personId: string;
  onType: () => void;
}

function RemarkEditor({ itemId, seat, remark, personId, onType }: EditorProps) {
  const texts = useTexts(recordTexts);
  const sentences = useTexts(problemTexts);
  const [record] = useMutation(recordMinorityRemark);
  const { text, version } = remark ?? { text: '', version: 0 };
  const editor = useAutosave({
    backupKey: backupKey(personId, itemId, seat.id),
    saved: useMemo(() => ({ values: { text }, version }), [text, version]),
    save: async (values, from) => {
      const input = { agendaItemId: itemId, seatId: seat.id, version: from, text: values.text };
      const answer = (await record({ variables: { input } })).data?.answer;
      const now = answer?.minorityRemark;
      return {
        problems: answer?.problems ?? [],
        current: now ? { values: { text: now.text }, version: now.version } : undefined,
      };
    },
  });
  return (
    <div className="flow flow-sm">
      {editor.conflict && (
        <Conflict
          mine={editor.values.text}
          theirs={editor.conflict.values.text}
          onKeepMine={() => void editor.keepMine()}
          onTakeTheirs={editor.takeTheirs}
        />
      )}
      <TextArea
        id={remarkId(itemId, seat.id)}
        label={texts.remarkOf(seat.name)}
        hint={texts.remarkHint}
        error={problemOf(editor.problems, 'text', sentences)}
        optional
        rows={3}
        limit={15_000}
        value={editor.values.text}
        onChange={(value) => {
          onType();
          editor.set({ text: value });
        }}
        onBlur={() => void editor.flush()}
      />
      <SaveState saving={editor.saving} />
    </div>
  );
}
