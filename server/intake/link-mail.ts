import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Invitation } from '../proposals/invitation.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { providersInTerm } from '../reactions/providers-in-term.ts';
import type { Reaction } from '../reactions/reaction.entity.ts';
import { holdMail } from './hold-mail.ts';
import { InboundFile } from './inbound-file.entity.ts';
import type { InboundMail } from './inbound-mail.entity.ts';
import type { LinkMailInput, MailPartInput } from './inbound-mail.inputs.ts';
import { inboundMailLifecycle } from './inbound-mail.lifecycle.ts';
import { MailOutcome } from './inbound-mail.types.ts';
import { mailLinked } from './mail-handled.mails.ts';
import { outcomeOf } from './mail-outcome.ts';
import { reactByMail, type MailedPart } from './react-by-mail.ts';

const mostParts = 20;

/**
 * Makes a mail that waits the reaction of a provider, or, split, several reactions: all of them or none. Each goes the way
 * of every other one, with the moment of receipt of the mail, and who was written for gets the receipt.
 */
export async function linkMail(ctx: Context, input: LinkMailInput): Promise<{ mail: InboundMail }> {
  const mail = await holdMail(ctx, 'link', input);
  const checks = new Checks();
  const parts = await checkParts(ctx, checks, mail, input.parts);
  checks.done({ mail });
  const reactions: Reaction[] = [];
  for (const part of parts) reactions.push(await reactByMail(ctx, mail, part));
  const linked = await updateVersion(ctx, 'mail', mail, input.version, {
    state: inboundMailLifecycle.link.to!,
    handledAt: ctx.clock.now(),
    handledById: ctx.actor.personId,
  });
  await mailLinked(ctx, linked, reactions);
  return { mail: linked };
}

async function checkParts(
  ctx: Context,
  checks: Checks,
  mail: InboundMail,
  parts: MailPartInput[],
): Promise<MailedPart[]> {
  if (parts.length === 0) checks.fail('parts', ProblemCode.REQUIRED);
  if (parts.length > mostParts) {
    checks.fail('parts', ProblemCode.TOO_MANY, mostParts);
    return [];
  }
  const files = await db(ctx).find(InboundFile, { where: { mailId: mail.id }, order: { position: 'ASC' } });
  const seen = new Set<string>();
  const checked: MailedPart[] = [];
  for (const [at, part] of parts.entries()) {
    const field = `parts.${at}`;
    const pair = `${part.proposalId} ${part.providerId}`;
    checks.unless(!seen.has(pair), `${field}.providerId`, ProblemCode.DUPLICATE);
    seen.add(pair);
    await checkPair(ctx, checks, mail, part, field);
    checked.push({
      proposalId: part.proposalId,
      providerId: part.providerId,
      text: checks.text(`${field}.text`, part.text, longText),
      standpoint: part.standpoint ?? null,
      confidential: part.confidential,
      objectsToPublication: part.objectsToPublication,
      files: checkFiles(checks, files, part, field),
      submittedById: null,
      registeredById: ctx.actor.personId,
      registeredForId: ctx.actor.municipalityId,
    });
  }
  return checked;
}

const hindrances: Partial<Record<MailOutcome, [string, ProblemCode]>> = {
  [MailOutcome.NOT_OPEN]: ['proposalId', ProblemCode.WRONG_STATE],
  [MailOutcome.WITHDRAWN]: ['providerId', ProblemCode.WRONG_STATE],
  [MailOutcome.CHANGED_TOO_LATE]: ['providerId', ProblemCode.DEADLINE_PASSED],
};

/** A proposal that takes reactions, and a provider that had a contract in its term or was invited. */
async function checkPair(
  ctx: Context,
  checks: Checks,
  mail: InboundMail,
  { proposalId, providerId }: MailPartInput,
  field: string,
): Promise<void> {
  checks.unless(proposalId !== '', `${field}.proposalId`, ProblemCode.REQUIRED);
  checks.unless(providerId !== '', `${field}.providerId`, ProblemCode.REQUIRED);
  if (!proposalId || !providerId) return;
  const [name, code] = hindrances[await outcomeOf(ctx, mail, { proposalId, providerId })] ?? [];
  if (name && code) return checks.fail(`${field}.${name}`, code);
  const invited = await db(ctx).existsBy(Invitation, { proposalId, providerId });
  const proposal = await db(ctx).findOneByOrFail(Proposal, { id: proposalId });
  const known = invited || (await providersInTerm(ctx, proposal)).some(({ id }) => id === providerId);
  checks.unless(known, `${field}.providerId`, ProblemCode.NOT_ALLOWED);
}

/** Attachments of this mail, of a kind that the portal opens. */
function checkFiles(
  checks: Checks,
  files: InboundFile[],
  { fileIds }: MailPartInput,
  field: string,
): InboundFile[] {
  const chosen = files.filter(({ id, fileKey }) => fileKey !== null && fileIds.includes(id));
  checks.unless(chosen.length === new Set(fileIds).size, `${field}.fileIds`, ProblemCode.NOT_ALLOWED);
  return chosen;
}
