import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { actorLabel } from '../people/actor-label.ts';
import { representativesOf } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { Reaction, ReactionState } from '../reactions/reaction.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { recordEvent } from '../timeline/record-event.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { AnswerTarget } from './answer-target.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { answerMail } from './answer.mails.ts';
import type { Answer } from './answer.entity.ts';

interface Told {
  /** The answers that were published or corrected. */
  answers: Answer[];
  /** The reactions that they answer, as far as their providers are to be told now. */
  reactionIds: string[];
}

/** Tells each provider what was answered to its reaction: in one mail to each of its people, and in its history. */
export async function tellProviders(ctx: Context, proposal: Proposal, told: Told): Promise<void> {
  const reactions = await db(ctx).findBy(Reaction, {
    id: In([...new Set(told.reactionIds)]),
    state: ReactionState.SUBMITTED,
  });
  if (reactions.length === 0) return;
  const by = await actorLabel(ctx);
  const region = await db(ctx).findOneByOrFail(Region, { id: proposal.regionId });
  const version = await db(ctx).findOneByOrFail(ProposalVersion, { id: proposal.currentVersionId });
  const about = `${proposal.number} ${version.title}`;
  const texts = await textsByReaction(ctx, told.answers);
  for (const reaction of reactions) {
    const url = `${ctx.config.BASE_URL}/${region.slug}/reacties/${reaction.receiptNumber}`;
    const mails = (await representativesOf(ctx, [reaction.providerId])).map((person) => {
      const language = person.language ?? region.defaultLanguage;
      const answered = { about, receipt: reaction.receiptNumber ?? '', texts: texts.get(reaction.id) ?? [] };
      return { to: { ...person, language }, content: answerMail(language, answered, url) };
    });
    await queueMails(ctx, mails, {
      kind: 'answer.published',
      subjectId: reaction.id,
      signature: region.name,
      accentColour: region.accentColour,
    });
    await recordEvent(ctx, {
      regionId: reaction.regionId,
      subjectKind: 'reaction',
      subjectId: reaction.id,
      kind: 'reaction.answered',
      audience: EventAudience.PROVIDER,
      providerId: reaction.providerId,
      by,
      details: { receipt: reaction.receiptNumber ?? '' },
    });
  }
}

/** What counts now of these answers, by reaction. */
async function textsByReaction(ctx: Context, answers: Answer[]): Promise<Map<string, AnswerVersion[]>> {
  const versions = await db(ctx).findBy(AnswerVersion, {
    id: In(answers.flatMap(({ currentVersionId }) => currentVersionId ?? [])),
  });
  const targets = await db(ctx).find(AnswerTarget, {
    where: { answerId: In(answers.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  const texts = new Map<string, AnswerVersion[]>();
  for (const { reactionId, answerId } of targets) {
    const version = versions.find((one) => one.answerId === answerId);
    const known = texts.get(reactionId) ?? [];
    if (version && !known.includes(version)) texts.set(reactionId, [...known, version]);
  }
  return texts;
}
