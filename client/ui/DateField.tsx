import { useTexts } from '../i18n/language.tsx';
import { fieldTexts } from '../i18n/field-texts.ts';
import { FormField } from './FormField.tsx';
import type { FieldProps } from './FormField.tsx';

interface Props extends FieldProps {
  /** 2024-03-14, or empty. */
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
}

/** The browser's own date field: it can be typed, and it follows the reader's habits. */
export function DateField({ value, onChange, min, max, hint, ...field }: Props) {
  const texts = useTexts(fieldTexts);
  return (
    <FormField {...field} hint={hint ?? texts.dateHint}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={value}
          min={min}
          max={max ?? '9999-12-31'}
          className="ui-field__control ui-field__control--short"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}
