import { longText, ProblemCode, type Checks } from '../platform/problems.ts';
import type { AgendaItem } from './agenda-item.entity.ts';
import type { AgendaItemDetailsInput } from './agenda.inputs.ts';

type Details = Pick<AgendaItem, 'subject' | 'explanation' | 'purpose' | 'minutes' | 'presenter' | 'closed'>;

/** Checks what an agenda item says; refuses with everything that is wrong. */
export function checkItemDetails(checks: Checks, input: AgendaItemDetailsInput): Details {
  const minutes = input.minutes ?? null;
  checks.unless(minutes === null || (minutes >= 1 && minutes <= 480), 'minutes', ProblemCode.INVALID);
  const details = {
    subject: checks.text('subject', input.subject, 255),
    explanation: checks.optionalText('explanation', input.explanation, longText),
    purpose: input.purpose,
    minutes,
    presenter: checks.optionalText('presenter', input.presenter, 200),
    closed: input.closed,
  };
  checks.done();
  return details;
}
