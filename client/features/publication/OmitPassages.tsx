import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { publicationTexts } from './texts.ts';

interface Props {
  id: string;
  label: string;
  text: string;
  onOmit: (start: number, end: number) => void;
}

/** A field counts a line end as one sign, also where the text was typed in a mail program and has two. */
export function placeIn(text: string, at: number): number {
  let place = 0;
  for (let left = at; left > 0; left--) place += text.startsWith('\r\n', place) ? 2 : 1;
  return place;
}

/** A text that cannot be changed, in a field: words are selected in it with the keyboard as well as with the mouse. */
export function OmitPassages({ id, label, text, onOmit }: Props) {
  const texts = useTexts(publicationTexts);
  const area = useRef<HTMLTextAreaElement>(null);
  const [selected, setSelected] = useState<{ start: number; end: number }>();
  const look = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = area.current ?? {};
    setSelected(start < end ? { start: placeIn(text, start), end: placeIn(text, end) } : undefined);
  };
  return (
    <div className="flow flow-sm">
      <FormField id={id} label={label}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            readOnly
            rows={Math.min(16, Math.ceil(text.length / 70) + 1)}
            value={text}
            className="ui-field__control ui-field__area"
            onSelect={look}
          />
        )}
      </FormField>
      <div className="row">
        <Button disabled={!selected} onClick={() => selected && onOmit(selected.start, selected.end)}>
          {texts.omitSelection}
        </Button>
        {selected && <q aria-live="polite">{text.slice(selected.start, selected.end)}</q>}
      </div>
    </div>
  );
}
