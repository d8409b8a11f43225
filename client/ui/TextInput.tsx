import type { InputHTMLAttributes, Ref } from 'react';
import { FormField } from './FormField.tsx';
import type { FieldProps } from './FormField.tsx';

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'maxLength' | 'spellCheck' | 'onBlur' | 'readOnly' | 'lang'
>;

interface Props extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search';
  short?: boolean;
  ref?: Ref<HTMLInputElement>;
}

export function TextInput({
  id,
  label,
  hint,
  error,
  optional,
  onChange,
  short,
  type = 'text',
  ...native
}: Props) {
  return (
    <FormField id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <input
          {...native}
          {...control}
          type={type}
          className={`ui-field__control ${short ? 'ui-field__control--short' : ''}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}
