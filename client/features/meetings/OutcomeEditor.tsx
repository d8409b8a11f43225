import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import { unmask } from '../../generated/fragment-masking.ts';
import type { ManagedItem_ItemFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Conflict } from '../forms/Conflict.tsx';
import { useAutosave } from '../forms/useAutosave.ts';
import { recordOutcome } from './agenda-steps.ts';
import { ManagedItem_item } from './managed-meeting.ts';
import { manageTexts } from './manage-texts.ts';

interface Said {
  notes: string;
  outcome: string;
}
const asText = ({ notes, outcome }: Said) => [notes, outcome].filter(Boolean).join('\n\n');
const saidAt = ({ notes, outcome }: ManagedItem_ItemFragment): Said => ({
  notes: notes ?? '',
  outcome: outcome ?? '',
});

/** What was said and what came out at an agenda item; saves itself while the meeting goes on. */
export function OutcomeEditor({ item, personId }: { item: ManagedItem_ItemFragment; personId: string }) {
  const texts = useTexts(manageTexts);
  const [record] = useMutation(recordOutcome);
  const editor = useAutosave<Said>({
    backupKey: `outcome.${personId}.${item.id}`,
    saved: useMemo(() => ({ values: saidAt(item), version: item.version }), [item]),
    save: async (values, version) => {
      const { data } = await record({ variables: { input: { ...values, agendaItemId: item.id, version } } });
      const current = unmask(ManagedItem_item, data?.answer.agendaItem);
      return {
        problems: data?.answer.problems ?? [],
        current: current ? { values: saidAt(current), version: current.version } : undefined,
      };
    },
  });
  return (
    <div className="flow flow-sm">
      {editor.conflict && (
        <Conflict
          mine={asText(editor.values)}
          theirs={asText(editor.conflict.values)}
          onKeepMine={() => void editor.keepMine()}
          onTakeTheirs={editor.takeTheirs}
        />
      )}
      <TextArea
        id={`notes-${item.id}`}
        label={texts.notes}
        hint={texts.notesHint}
        optional
        rows={3}
        limit={15_000}
        value={editor.values.notes}
        onChange={(notes) => editor.set({ notes })}
        onBlur={() => void editor.flush()}
      />
      <TextArea
        id={`outcome-${item.id}`}
        label={texts.outcome}
        hint={texts.outcomeHint}
        optional
        rows={3}
        limit={15_000}
        value={editor.values.outcome}
        onChange={(outcome) => editor.set({ outcome })}
        onBlur={() => void editor.flush()}
      />
      <SaveState saving={editor.saving} />
    </div>
  );
}
