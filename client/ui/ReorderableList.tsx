import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { dataTexts } from '../i18n/data-texts.ts';
import { Icon } from './Icon.tsx';
import './ReorderableList.css';

interface Props<T> {
  label: string;
  items: readonly T[];
  itemKey: (item: T) => string;
  /** What the item is called when its move is read out. */
  itemName: (item: T) => string;
  /** Gets all keys in their new order. */
  onReorder: (keys: string[]) => void;
  children: (item: T, index: number) => ReactNode;
}

/** Puts things in order with buttons: works by keyboard, by touch and by voice, and says where each went. */
export function ReorderableList<T>({ label, items, itemKey, itemName, onReorder, children }: Props<T>) {
  const texts = useTexts(dataTexts);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    const keys = items.map(itemKey);
    const [moved] = keys.splice(from, 1);
    const item = items[from];
    if (moved === undefined || item === undefined) return;
    keys.splice(to, 0, moved);
    onReorder(keys);
    setSaid(texts.movedTo(itemName(item), to + 1, items.length));
  };
  return (
    <>
      <ol className="ui-reorder" aria-label={label}>
        {items.map((item, index) => (
          <li key={itemKey(item)} className="ui-reorder__item">
            <div className="ui-reorder__content">{children(item, index)}</div>
            <div className="ui-reorder__buttons">
              <MoveButton
                icon="up"
                name={texts.moveUp(itemName(item))}
                off={index === 0}
                onMove={() => move(index, index - 1)}
              />
              <MoveButton
                icon="down"
                name={texts.moveDown(itemName(item))}
                off={index === items.length - 1}
                onMove={() => move(index, index + 1)}
              />
            </div>
          </li>
        ))}
      </ol>
      <output className="visually-hidden">{said}</output>
    </>
  );
}

interface MoveProps {
  icon: 'up' | 'down';
  name: string;
  off: boolean;
  onMove: () => void;
}

/** At the end of the list it does nothing but stays in place, so that the focus stays too. */
function MoveButton({ icon, name, off, onMove }: MoveProps) {
  return (
    <button
      type="button"
      className="ui-reorder__button"
      aria-label={name}
      aria-disabled={off || undefined}
      onClick={() => !off && onMove()}
    >
      <Icon name={icon} />
    </button>
  );
}
