import type { ReactNode } from 'react';
import type { ReactionDraft_RevisionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { SaveState } from '../../ui/SaveState.tsx';
import type { ReactionDraft } from './useReactionDraft.ts';
import { writeTexts } from './write-texts.ts';
import './writing.css';

interface Props {
  editing: ReactionDraft;
  draft: ReactionDraft_RevisionFragment;
  children: ReactNode;
}

/** Always in sight: whether it is saved, who typed last, and the way on. */
export function DraftStatus({ editing, draft, children }: Props) {
  const texts = useTexts(writeTexts);
  const format = useFormat();
  return (
    <div className="writing__status">
      {children}
      <SaveState saving={editing.saving} />
      {draft.savedBy && <span>{texts.lastBy(draft.savedBy, format.dateTime(draft.savedAt))}</span>}
    </div>
  );
}
