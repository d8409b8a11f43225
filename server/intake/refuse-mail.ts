import type { Context } from '../access/context.ts';
import { Checks } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { holdMail } from './hold-mail.ts';
import type { InboundMail } from './inbound-mail.entity.ts';
import type { RefuseMailInput } from './inbound-mail.inputs.ts';
import { inboundMailLifecycle } from './inbound-mail.lifecycle.ts';
import { mailRefused } from './mail-handled.mails.ts';

/** Refuses a mail that waits, with a reason that its sender reads. What was written stays kept, with its original. */
export async function refuseMail(ctx: Context, input: RefuseMailInput): Promise<{ mail: InboundMail }> {
  const mail = await holdMail(ctx, 'refuse', input);
  const checks = new Checks();
  const refuseReason = checks.text('reason', input.reason, 1000);
  checks.done({ mail });
  const refused = await updateVersion(ctx, 'mail', mail, input.version, {
    state: inboundMailLifecycle.refuse.to!,
    refuseReason,
    handledAt: ctx.clock.now(),
    handledById: ctx.actor.personId,
  });
  await mailRefused(ctx, refused);
  return { mail: refused };
}
