import { FormField } from './FormField.tsx';
import type { FieldProps } from './FormField.tsx';

interface Props extends FieldProps {
  /** 14:30, or empty. */
  value: string;
  onChange: (value: string) => void;
}

export function TimeField({ value, onChange, ...field }: Props) {
  return (
    <FormField {...field}>
      {(control) => (
        <input
          {...control}
          type="time"
          value={value}
          className="ui-field__control ui-field__control--short"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}
