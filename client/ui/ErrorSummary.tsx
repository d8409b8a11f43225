import { useEffect, useId, useRef } from 'react';
import type { MouseEvent } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { fieldTexts } from '../i18n/field-texts.ts';
import './ErrorSummary.css';

export interface ErrorLine {
  /** The id of the field to go to; without it the line is no link. */
  fieldId?: string | undefined;
  message: string;
}

interface Props {
  errors: readonly ErrorLine[];
  /** Level of its heading: one below that of what the form stands under. */
  level?: 2 | 4 | 5;
}

/** What is wrong with the form, at its top. A new list of errors takes the focus, so that it is read out. */
export function ErrorSummary({ errors, level = 2 }: Props) {
  const Title = `h${level}` as const;
  const texts = useTexts(fieldTexts);
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <section ref={box} tabIndex={-1} className="ui-error-summary" aria-labelledby={titleId}>
      <Title id={titleId} className="ui-error-summary__title">
        {texts.errorSummary}
      </Title>
      <p>{texts.errorsIn(errors.length)}</p>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Focuses the field, or the first choice of a group, and leaves the address of the page alone. */
function goToField(event: MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  const control = field.matches('fieldset')
    ? field.querySelector<HTMLElement>('input:not([aria-hidden]), select, textarea, button')
    : field;
  field.scrollIntoView({ block: 'center' });
  (control ?? field).focus({ preventScroll: true });
}
