import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Conflict } from '../forms/Conflict.tsx';
import { useAutosave } from '../forms/useAutosave.ts';
import { prepareTexts } from './prepare-texts.ts';

export const NoteEditor_item = graphql(`
  fragment NoteEditor_item on AgendaItem {
    id
    note {
      id
      text
      version
    }
  }
`);

const saveNote = graphql(`
  mutation SaveNote($input: SaveNoteInput!) {
    saveNote(input: $input) {
      problems {
        field
        code
        limit
      }
      note {
        id
        text
        version
      }
      agendaItem {
        ...NoteEditor_item
      }
    }
  }
`);

interface Props {
  item: FragmentType<typeof NoteEditor_item>;
  /** Whose note it is: on a shared computer nobody finds the text of another. */
  personId: string;
}

/** A private note that saves itself, and is the same on every device of its writer. */
export function NoteEditor({ item: masked, personId }: Props) {
  const texts = useTexts(prepareTexts);
  const { id, note } = unmask(NoteEditor_item, masked);
  const [save] = useMutation(saveNote);
  const text = note?.text ?? '';
  const version = note?.version ?? 0;
  const editor = useAutosave({
    backupKey: `note.${personId}.${id}`,
    saved: useMemo(() => ({ values: { text }, version }), [text, version]),
    save: async (values, from) => {
      const input = { agendaItemId: id, text: values.text, version: from };
      const { data } = await save({ variables: { input } });
      const current = data?.saveNote.note;
      return {
        problems: data?.saveNote.problems ?? [],
        current: current ? { values: { text: current.text }, version: current.version } : undefined,
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
        id={`note-${id}`}
        label={texts.note}
        hint={texts.noteHint}
        optional
        limit={15_000}
        value={editor.values.text}
        onChange={(value) => editor.set({ text: value })}
        onBlur={() => void editor.flush()}
      />
      <SaveState saving={editor.saving} />
    </div>
  );
}
