import { useTexts } from '../i18n/language.tsx';
import { dataTexts } from '../i18n/data-texts.ts';
import './Steps.css';

interface Props {
  steps: readonly string[];
  /** Counts from 0. */
  current: number;
}

/** Where somebody is in a form of several parts. */
export function Steps({ steps, current }: Props) {
  const texts = useTexts(dataTexts);
  return (
    <div className="ui-steps">
      <p className="ui-steps__count">
        {texts.step(current + 1, steps.length)}: <strong>{steps[current]}</strong>
      </p>
      <ol aria-hidden="true" className="ui-steps__bar">
        {steps.map((step, index) => (
          <li
            key={step}
            className={index <= current ? 'ui-steps__part ui-steps__part--done' : 'ui-steps__part'}
          />
        ))}
      </ol>
    </div>
  );
}
