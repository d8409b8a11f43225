import type { Option } from './Select.tsx';
import './Choice.css';

interface Props {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Option;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One radio button or checkbox with its words: the whole line can be pressed. */
export function Choice({ type, id, name, option, checked, onChange }: Props) {
  return (
    <div className="ui-choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        disabled={option.disabled}
        aria-describedby={option.hint && `${id}-hint`}
        className="ui-choice__input"
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id} className="ui-choice__label">
        {option.label}
      </label>
      {option.hint && (
        <p id={`${id}-hint`} className="ui-choice__hint">
          {option.hint}
        </p>
      )}
    </div>
  );
}
