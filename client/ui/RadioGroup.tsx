import { Choice } from './Choice.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './FormField.tsx';
import type { Option } from './Select.tsx';

interface Props<T extends string> extends FieldProps {
  value: T | '';
  onChange: (value: T) => void;
  options: readonly Option<T>[];
}

export function RadioGroup<T extends string>({ value, onChange, options, ...field }: Props<T>) {
  return (
    <FieldGroup {...field}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          id={`${field.id}-${option.value}`}
          name={field.id}
          option={option}
          checked={value === option.value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </FieldGroup>
  );
}
