import { useTexts } from '../i18n/language.tsx';
import { uiTexts } from '../i18n/ui-texts.ts';
import { useAfter } from './useAfter.ts';
import './Progress.css';

/** Shows only after a second: what is quicker needs no sign. */
export function Spinner({ label }: { label?: string }) {
  const texts = useTexts(uiTexts);
  const late = useAfter(1000);
  return (
    <output className="ui-spinner">
      {late && (
        <>
          <span className="ui-spinner__ring" aria-hidden="true" />
          {label ?? texts.loading}
        </>
      )}
    </output>
  );
}
