import { useId } from 'react';
import './Progress.css';

interface Props {
  label: string;
  /** From 0 to 1. */
  share: number;
}

export function Progress({ label, share }: Props) {
  const id = useId();
  const percent = Math.round(share * 100);
  return (
    <div className="ui-progress">
      <label htmlFor={id}>{label}</label>
      <span className="ui-progress__figure">{percent}%</span>
      <progress id={id} max={100} value={percent} className="ui-progress__bar" />
    </div>
  );
}
