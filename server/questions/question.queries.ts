import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { connectionOf, paginate, type Page, type PageArgs } from '../platform/paging.ts';
import { RoleKind } from '../access/actor.ts';
import type { Region } from '../regions/region.entity.ts';
import { AskedProvider } from './asked-provider.entity.ts';
import { ConstituencyQuestion } from './constituency-question.entity.ts';
import { questionsReadBy } from './question.policy.ts';

export const AskedProviderConnection = connectionOf(AskedProvider, 'AskedProvider');
export const ConstituencyQuestionConnection = connectionOf(ConstituencyQuestion, 'ConstituencyQuestion');

/** What the provider of the caller was asked in a region, the last first. */
export function askedOfMine(ctx: Context, region: Region, args: PageArgs): Promise<Page<AskedProvider>> {
  const mine = ctx.actor.role === RoleKind.REPRESENTATIVE ? ctx.actor.providerId : null;
  const query = db(ctx)
    .createQueryBuilder(AskedProvider, 'asked')
    .innerJoin(ConstituencyQuestion, 'question', 'question.id = asked.questionId')
    .where('question.regionId = :regionId AND asked.providerId = :mine', { regionId: region.id, mine });
  return paginate(query, [{ by: 'asked.id', direction: 'DESC' }], args);
}

/** What seats asked in a region, or only the seat of the caller; the last first. For the table. */
export function questionsInRegion(
  ctx: Context,
  region: Region,
  ofMySeat: boolean,
  args: PageArgs,
): Promise<Page<ConstituencyQuestion>> {
  const query = db(ctx)
    .createQueryBuilder(ConstituencyQuestion, 'question')
    .where('question.regionId = :regionId', { regionId: region.id });
  if (ofMySeat) query.andWhere('question.seatId = :mine', { mine: ctx.actor.seatId });
  const order = [{ by: 'question.askedAt', direction: 'DESC' as const }];
  return paginate(questionsReadBy(query, ctx.actor), order, args);
}
