import { In, MoreThanOrEqual } from 'typeorm';
import { queueMails } from '../notifications/queue-mail.ts';
import { representationsOf } from '../people/role-holders.ts';
import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { DeadlineExtension } from '../proposals/deadline-extension.entity.ts';
import { Invitation } from '../proposals/invitation.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { isOpenForReaction, statesOpenForReaction } from '../proposals/reaction-deadline.ts';
import { Reaction, ReactionState } from '../reactions/reaction.entity.ts';
import { reminderDays } from '../regions/region-settings.ts';
import { Region } from '../regions/region.entity.ts';
import { reminderDue } from './reminder-due.ts';
import { Reminder } from './reminder.entity.ts';
import { reminderMail } from './reminder.mail.ts';

/** Reminds, once for each deadline, the invited providers that have not reacted. Answers how many deadlines. */
export async function sendReminders(services: Services): Promise<number> {
  const open = await db(services).find(Proposal, {
    where: { state: In(statesOpenForReaction), deadline: MoreThanOrEqual(services.clock.now()) },
    order: { id: 'ASC' },
  });
  let reminded = 0;
  // Looked at before it is held: nearly always there is nothing to do, and nobody has to wait for that.
  for (const proposal of open)
    if ((await isDue(services, proposal)) && (await remind(services, proposal.id))) reminded += 1;
  return reminded;
}

/** Whether the moment has come, the deadline was not told after it, and nobody was reminded of this one yet. */
async function isDue(services: Services, proposal: Proposal): Promise<boolean> {
  const deadlineDate = proposal.deadlineDate!;
  const { settings } = await db(services).findOneByOrFail(Region, { id: proposal.regionId });
  const due = reminderDue(deadlineDate, reminderDays(settings), services.config.DIGEST_HOUR);
  if (services.clock.now() < due || (await toldSince(services, proposal)) >= due) return false;
  return !(await db(services).existsBy(Reminder, { proposalId: proposal.id, deadlineDate }));
}

/** The proposal is held, so that of two servers the second finds the reminder of the first. */
function remind(services: Services, proposalId: string): Promise<boolean> {
  return services.database.transaction(async (manager) => {
    const proposal = await services.database.lock(Proposal, proposalId);
    const now = services.clock.now();
    if (!proposal || !isOpenForReaction(proposal, now) || !(await isDue(services, proposal))) return false;
    const region = await manager.findOneByOrFail(Region, { id: proposal.regionId });
    const silent = await silentProviders(services, proposalId);
    await manager.insert(Reminder, {
      id: newId(),
      proposalId,
      deadlineDate: proposal.deadlineDate!,
      sentAt: now,
      providers: silent.length,
    });
    await mailSilent(services, proposal, region, silent);
    return true;
  });
}

/** When the deadline was last told: who heard of it a moment ago needs no reminder. */
async function toldSince(services: Services, proposal: Proposal): Promise<Date> {
  const [last] = await db(services).find(DeadlineExtension, {
    where: { proposalId: proposal.id },
    order: { at: 'DESC' },
    take: 1,
  });
  return last?.at ?? proposal.publishedAt!;
}

/** Who withdrew a reaction has been heard, and is left alone. */
async function silentProviders(services: Services, proposalId: string): Promise<string[]> {
  const invited = await db(services).findBy(Invitation, { proposalId });
  const { SUBMITTED, WITHDRAWN } = ReactionState;
  const reactions = await db(services).findBy(Reaction, { proposalId, state: In([SUBMITTED, WITHDRAWN]) });
  const heard = new Set(reactions.map(({ providerId }) => providerId));
  return invited.map(({ providerId }) => providerId).filter((id) => !heard.has(id));
}

async function mailSilent(
  services: Services,
  proposal: Proposal,
  region: Region,
  providerIds: string[],
): Promise<void> {
  const { title } = await db(services).findOneByOrFail(ProposalVersion, { id: proposal.currentVersionId });
  const url = `${services.config.BASE_URL}/${region.slug}/voorstellen/${proposal.number}`;
  const about = { name: `${proposal.number} ${title}`, title, deadline: proposal.deadlineDate!, url };
  const mails = (await representationsOf(services, providerIds)).map(({ person, providerId }) => {
    const language = person.language ?? region.defaultLanguage;
    return { to: { ...person, language }, content: reminderMail(language, about), providerId };
  });
  await queueMails(services, mails, {
    kind: 'proposal.reminder',
    subjectId: proposal.id,
    signature: region.name,
    accentColour: region.accentColour,
  });
}
