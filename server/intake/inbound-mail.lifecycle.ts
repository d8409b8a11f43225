import { canTake, type Lifecycle } from '../platform/lifecycle.ts';
import { InboundMailState, MailReason, type InboundMail } from './inbound-mail.entity.ts';

export type InboundMailStep = 'react' | 'hold' | 'ignore' | 'link' | 'refuse';

const { RECEIVED, HELD, LINKED, REFUSED, IGNORED } = InboundMailState;

/**
 * The program looks at what was received: it becomes a reaction, waits for people, or starts nothing. People link or
 * refuse what waits; and link what was taken for the work of a program while somebody wrote it.
 */
export const inboundMailLifecycle: Lifecycle<InboundMailStep, InboundMailState> = {
  react: { from: [RECEIVED], to: LINKED },
  hold: { from: [RECEIVED], to: HELD },
  ignore: { from: [RECEIVED], to: IGNORED },
  link: { from: [HELD, IGNORED], to: LINKED },
  refuse: { from: [HELD], to: REFUSED },
};

/** Whether people can do this with the mail now. What came twice was dealt with where it came first. */
export function mayBeHandled(
  step: 'link' | 'refuse',
  { state, reason }: Pick<InboundMail, 'state' | 'reason'>,
): boolean {
  if (state === IGNORED && reason !== MailReason.AUTOMATIC) return false;
  return canTake(inboundMailLifecycle, step, state);
}
