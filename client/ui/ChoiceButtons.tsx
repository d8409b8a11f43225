import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './FormField.tsx';
import type { Option } from './Select.tsx';
import './ChoiceButtons.css';

interface Props<T extends string> extends FieldProps {
  value: T | '';
  onChange: (value: T) => void;
  options: readonly Option<T>[];
}

/** Radio buttons that lie beside each other, for a choice that is made often and by finger. */
export function ChoiceButtons<T extends string>({ value, onChange, options, ...field }: Props<T>) {
  return (
    <FieldGroup {...field}>
      <div className="ui-choice-buttons">
        {options.map((option) => (
          <label key={option.value} className="ui-choice-button">
            <input
              type="radio"
              name={field.id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
