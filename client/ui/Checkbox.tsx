import { Choice } from './Choice.tsx';
import { FieldNotes } from './FormField.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One yes or no, without a question above it. */
export function Checkbox({ id, label, hint, error, checked, onChange }: Props) {
  const option = { value: id, label, ...(hint && { hint }) };
  return (
    <div className={`ui-field ${error ? 'ui-field--invalid' : ''}`}>
      <FieldNotes id={id} error={error} />
      <Choice type="checkbox" id={id} name={id} option={option} checked={checked} onChange={onChange} />
    </div>
  );
}
