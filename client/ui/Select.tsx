import { FormField } from './FormField.tsx';
import type { FieldProps } from './FormField.tsx';

export interface Option<T extends string = string> {
  value: T;
  label: string;
  hint?: string;
  disabled?: boolean;
}

interface Props<T extends string> extends FieldProps {
  value: T | '';
  onChange: (value: T) => void;
  options: readonly Option<T>[];
  /** The first, empty choice. Without it the first option is chosen. */
  placeholder?: string;
}

export function Select<T extends string>({ value, onChange, options, placeholder, ...field }: Props<T>) {
  return (
    <FormField {...field}>
      {(control) => (
        <select
          {...control}
          value={value}
          className="ui-field__control"
          onChange={(event) => onChange(event.target.value as T)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
