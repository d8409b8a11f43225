import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { fieldTexts } from '../i18n/field-texts.ts';
import { FieldNotes } from './FormField.tsx';
import type { FieldProps } from './FormField.tsx';
import './FormField.css';

/** Fields that belong together under one question. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) {
  const texts = useTexts(fieldTexts);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`ui-field ${error ? 'ui-field--invalid' : ''}`}
      aria-describedby={described || undefined}
    >
      <legend className="ui-field__label">
        {label}
        {optional && <span className="ui-field__optional"> ({texts.optional})</span>}
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
