import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

interface Props {
  label: string;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A button that opens what belongs to it. The page decides which one is open, so that one form is there at a time. */
export function Panel({ label, open, onToggle, children }: Props) {
  const id = useId();
  return (
    <div className="flow flow-sm">
      <div>
        <Button aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
          {label}
        </Button>
      </div>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
