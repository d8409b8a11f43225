import type { ButtonHTMLAttributes, MouseEvent, Ref } from 'react';
import { uiTexts } from '../i18n/ui-texts.ts';
import { useTexts } from '../i18n/language.tsx';
import { buttonClass } from './button-class.ts';
import type { ButtonVariant } from './button-class.ts';
import './Button.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: ButtonVariant;
  /** While busy the button keeps its place, its words and the focus, and does nothing. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ variant = 'secondary', busy = false, type = 'button', className, ...props }: Props) {
  const texts = useTexts(uiTexts);
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else props.onClick?.(event);
  };
  return (
    <button
      {...props}
      type={type}
      className={buttonClass(variant, className)}
      aria-disabled={busy || undefined}
      onClick={onClick}
    >
      {props.children}
      {busy && (
        <>
          <span className="ui-button__busy" aria-hidden="true" />
          <output className="visually-hidden">{texts.busy}</output>
        </>
      )}
    </button>
  );
}
