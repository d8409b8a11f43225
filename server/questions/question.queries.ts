import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { connectionOf, paginate, type Page, type PageArgs } from '../platform/paging.ts';
import { RoleKind } from '../access/actor.ts';
import type { Region } from '../regions/region.entity.ts';
import { AskedProvider } from './asked-provider.entity.ts';
import { ConstituencyQuestion } from './constituency-question.entity.ts';
import { questionsAskedBy } from './question.policy.ts';

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

/** What the seat of the caller asked in a region, the last first. */
export function askedByMySeat(
  ctx: Context,
  region: Region,
  args: PageArgs,
): Promise<Page<ConstituencyQuestion>> {
  const query = db(ctx)
    .createQueryBuilder(ConstituencyQuestion, 'question')
    .where('question.regionId = :regionId', { regionId: region.id });
  return paginate(questionsAskedBy(query, ctx.actor), [{ by: 'question.askedAt', direction: 'DESC' }], args);
}
