import { useLayoutEffect, useRef } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { fieldTexts } from '../i18n/field-texts.ts';
import { FormField } from './FormField.tsx';
import type { FieldProps } from './FormField.tsx';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Counts down to it. Typing past it is allowed, so that nobody loses the end of a sentence. */
  limit?: number;
  rows?: number;
  lang?: string;
  onBlur?: () => void;
  /** Ctrl and Enter, or Command and Enter: done with this text. */
  onDone?: (() => void) | undefined;
}

/** Grows along with what is typed. */
export function TextArea({ value, onChange, limit, rows = 5, lang, onBlur, onDone, ...field }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => grow(area.current));
  return (
    <FormField {...field} below={limit && <CharactersLeft left={limit - value.length} limit={limit} />}>
      {(control) => (
        <textarea
          {...control}
          ref={area}
          rows={rows}
          value={value}
          lang={lang}
          className="ui-field__control ui-field__area"
          onBlur={onBlur}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone?.();
          }}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}

function grow(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + 2}px`;
}

/** Always to be seen; read out only when little is left. */
function CharactersLeft({ left, limit }: { left: number; limit: number }) {
  const texts = useTexts(fieldTexts);
  const near = left < Math.min(100, limit / 10);
  return (
    <p
      className={`ui-field__below ${left < 0 ? 'ui-field__below--over' : ''}`}
      aria-live={near ? 'polite' : 'off'}
    >
      {texts.charactersLeft(left)}
    </p>
  );
}
