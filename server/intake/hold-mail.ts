import { authorize } from '../access/policy.ts';
import type { Context } from '../access/context.ts';
import { notFound } from '../platform/errors.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { mayBeHandled } from './inbound-mail.lifecycle.ts';
import { InboundMail } from './inbound-mail.entity.ts';
import { inboundMailPolicy } from './inbound-mail.policy.ts';

/**
 * Locks a mail for somebody who decides on it. Of two people the second one is refused and shown what the first one did:
 * WRONG_STATE when it is dealt with, STALE when it changed in another way.
 */
export async function holdMail(
  ctx: Context,
  step: 'link' | 'refuse',
  { mailId, version }: { mailId: string; version: number },
): Promise<InboundMail> {
  const mail = await ctx.database.lock(InboundMail, mailId);
  if (!mail) throw notFound();
  authorize(inboundMailPolicy, ctx.actor, 'handle', mail);
  if (!mayBeHandled(step, mail)) refuse('', ProblemCode.WRONG_STATE, { mail });
  if (mail.version !== version) refuse('version', ProblemCode.STALE, { mail });
  return mail;
}
