import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { fieldTexts } from '../i18n/field-texts.ts';
import './FormField.css';

/** What every field of a form has. The error sentence comes from the forms helper or from the page. */
export interface FieldProps {
  /** Also the anchor that the error summary links to. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Says "niet verplicht" beside the label; a field is required unless this is set. */
  optional?: boolean;
}

interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props extends FieldProps {
  children: (control: ControlProps) => ReactNode;
  /** Shown under the control, for instance a character count. */
  below?: ReactNode;
}

export function FormField({ id, label, hint, error, optional, children, below }: Props) {
  const texts = useTexts(fieldTexts);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`ui-field ${error ? 'ui-field--invalid' : ''}`}>
      <label className="ui-field__label" htmlFor={id}>
        {label}
        {optional && <span className="ui-field__optional"> ({texts.optional})</span>}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {below}
    </div>
  );
}

/** The hint and the error, between the label and the control. */
export function FieldNotes({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  const texts = useTexts(fieldTexts);
  return (
    <>
      {hint && (
        <div className="ui-field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="ui-field__error" id={`${id}-error`}>
          <span className="visually-hidden">{texts.error} </span>
          {error}
        </p>
      )}
    </>
  );
}
