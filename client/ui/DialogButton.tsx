import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  /** What the button says,; the title adds what it is about, for who cannot see where it stands. */
  label: string;
  title: string;
  variant?: 'secondary' | 'subtle' | 'primary';
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form in a dialog, so that the reader keeps the place in a long list. */
export function DialogButton({ label, title, variant = 'secondary', children }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant={variant} aria-label={title} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={title} open={open} onClose={close}>
        {children(close)}
      </Dialog>
    </>
  );
}
