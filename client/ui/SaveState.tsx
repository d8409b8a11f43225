import { formatTime } from '../i18n/format.ts';
import { useTexts } from '../i18n/language.tsx';
import { fieldTexts } from '../i18n/field-texts.ts';
import { Icon } from './Icon.tsx';
import './SaveState.css';

export type Saving =
  | { state: 'unchanged' | 'saving' | 'failed' }
  /** Kept on this device, because the network is away. */
  | { state: 'here' }
  | { state: 'saved'; at: string | Date };

/** Tells quietly that what was typed is kept. */
export function SaveState({ saving }: { saving: Saving }) {
  const texts = useTexts(fieldTexts);
  return (
    <output className={`ui-save-state ui-save-state--${saving.state}`}>
      {saving.state === 'saving' && texts.saving}
      {saving.state === 'saved' && (
        <>
          <Icon name="ok" size={20} />
          {texts.savedAt(formatTime(saving.at))}
        </>
      )}
      {saving.state === 'here' && texts.savedHere}
      {saving.state === 'failed' && texts.saveFailed}
    </output>
  );
}
