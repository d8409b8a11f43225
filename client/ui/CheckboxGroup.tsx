import { Choice } from './Choice.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './FormField.tsx';
import type { Option } from './Select.tsx';

interface Props<T extends string> extends FieldProps {
  values: readonly T[];
  onChange: (values: T[]) => void;
  options: readonly Option<T>[];
}

export function CheckboxGroup<T extends string>({ values, onChange, options, ...field }: Props<T>) {
  const toggle = (value: T, on: boolean) =>
    onChange(
      options.map((option) => option.value).filter((each) => (each === value ? on : values.includes(each))),
    );
  return (
    <FieldGroup {...field}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={`${field.id}-${option.value}`}
          name={field.id}
          option={option}
          checked={values.includes(option.value)}
          onChange={(on) => toggle(option.value, on)}
        />
      ))}
    </FieldGroup>
  );
}
