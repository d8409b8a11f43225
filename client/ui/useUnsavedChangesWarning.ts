import { useEffect } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { fieldTexts } from '../i18n/field-texts.ts';
import { guardLeaving } from './leaving.ts';

/** Asks before the page is left by a link, by going back or by closing, while something is not saved. */
export function useUnsavedChangesWarning(unsaved: boolean): void {
  const { unsaved: question } = useTexts(fieldTexts);
  useEffect(() => (unsaved ? guardLeaving(question) : undefined), [unsaved, question]);
}
