import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { uiTexts } from '../i18n/ui-texts.ts';
import { Icon } from './Icon.tsx';
import './Dialog.css';
import './Heading.css';

interface Props {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons, the main one first. */
  actions?: ReactNode;
}

/** The browser's own modal dialog: Escape closes it, and the focus returns to what opened it. */
export function Dialog({ title, open, onClose, children, actions }: Props) {
  const texts = useTexts(uiTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="ui-dialog" aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <>
          <header className="ui-dialog__header">
            <h2 id={titleId} className="ui-heading ui-heading--2">
              {title}
            </h2>
            <button type="button" className="ui-dialog__close" onClick={onClose}>
              <Icon name="close" />
              <span className="visually-hidden">{texts.close}</span>
            </button>
          </header>
          <div className="flow">{children}</div>
          {actions && <footer className="ui-dialog__actions row">{actions}</footer>}
        </>
      )}
    </dialog>
  );
}
