import { In, IsNull, Not, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../access/context.ts';
import { MailState, OutboxMail } from '../notifications/outbox-mail.entity.ts';
import { db } from '../platform/context.ts';
import { loader } from '../platform/loaders.ts';
import { paginate, type Page } from '../platform/paging.ts';
import { Invitation } from '../proposals/invitation.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { ReactionState, Reaction } from '../reactions/reaction.entity.ts';
import { lines, type LineName } from '../reactions/reaction-overview.queries.ts';
import { deliveryOf, invitingKinds, ReachDelivery } from './reach-delivery.ts';
import type { ReachCount, ReachProvider, ReachProvidersArgs } from './reach.types.ts';

export interface Cell {
  proposalId: string;
  group: string | null;
  delivery: ReachDelivery;
  reacted: number | string;
  count: number | string;
}

/** The invitations of some proposals, with what the two questions need: was it told, and did it react. */
function invitations(ctx: Context, proposalIds: readonly string[]): SelectQueryBuilder<Invitation> {
  return db(ctx)
    .createQueryBuilder(Invitation, 'invitation')
    .where('invitation.proposalId IN (:...proposalIds)', { proposalIds })
    .setParameters({
      invitingKinds,
      accepted: MailState.ACCEPTED,
      queued: MailState.QUEUED,
      submitted: ReactionState.SUBMITTED,
    });
}

/** As deliveryOf says it. */
function deliverySql(query: SelectQueryBuilder<Invitation>): string {
  const mailIn = (state: string) =>
    query
      .subQuery()
      .select('1')
      .from(OutboxMail, `mail_${state}`)
      .where(`mail_${state}.subjectId = invitation.proposalId`)
      .andWhere(`mail_${state}.providerId = invitation.providerId`)
      .andWhere(`mail_${state}.kind IN (:...invitingKinds)`)
      .andWhere(`mail_${state}.state = :${state}`)
      .getQuery();
  const tracked = query
    .subQuery()
    .select('1')
    .from(OutboxMail, 'tracked')
    .where('tracked.subjectId = invitation.proposalId')
    .andWhere('tracked.providerId IS NOT NULL')
    .andWhere('tracked.kind IN (:...invitingKinds)')
    .getQuery();
  const { DELIVERED, UNDERWAY, UNDELIVERABLE, NOT_TRACKED } = ReachDelivery;
  return [
    `CASE WHEN NOT EXISTS ${tracked} THEN '${NOT_TRACKED}'`,
    `WHEN EXISTS ${mailIn('accepted')} THEN '${DELIVERED}'`,
    `WHEN EXISTS ${mailIn('queued')} THEN '${UNDERWAY}' ELSE '${UNDELIVERABLE}' END`,
  ].join(' ');
}

function reactedSql(query: SelectQueryBuilder<Invitation>): string {
  const reaction = query
    .subQuery()
    .select('1')
    .from(Reaction, 'reaction')
    .where('reaction.proposalId = invitation.proposalId')
    .andWhere('reaction.providerId = invitation.providerId')
    .andWhere('reaction.state = :submitted')
    .getQuery();
  return `CASE WHEN EXISTS ${reaction} THEN 1 ELSE 0 END`;
}

/** The cells of each proposal along one line: by delivery and by whether it reacted, counted by the database. */
const cellsBy = (line: LineName) =>
  loader(async (ctx: Context, ids: readonly string[]): Promise<Cell[][]> => {
    const query = invitations(ctx, ids);
    const column = lines[line](query as never, 'invitation');
    query
      .select('invitation.proposalId', 'proposalId')
      .addSelect(column ?? `''`, 'group')
      .addSelect(deliverySql(query), 'delivery')
      .addSelect(reactedSql(query), 'reacted')
      .addSelect('COUNT(DISTINCT invitation.id)', 'count')
      .groupBy('invitation.proposalId')
      .addGroupBy('delivery')
      .addGroupBy('reacted');
    if (column) query.addGroupBy(column);
    const cells = await query.getRawMany<Cell>();
    return ids.map((id) => cells.filter(({ proposalId }) => proposalId === id));
  });

export const reachCells: Record<LineName, ReturnType<typeof cellsBy>> = {
  whole: cellsBy('whole'),
  byLot: cellsBy('byLot'),
  byMunicipality: cellsBy('byMunicipality'),
  bySize: cellsBy('bySize'),
};

/** Every number is a sum of cells, so that the numbers of a row always add up. */
export function countOf(cells: Pick<Cell, 'delivery' | 'reacted' | 'count'>[]): ReachCount {
  const sum = (fits: (delivery: ReachDelivery, reacted: boolean) => boolean): number =>
    cells
      .filter(({ delivery, reacted }) => fits(delivery, Number(reacted) === 1))
      .reduce((total, { count }) => total + Number(count), 0);
  const { DELIVERED, UNDERWAY, UNDELIVERABLE, NOT_TRACKED } = ReachDelivery;
  return {
    invited: sum(() => true),
    delivered: sum((delivery) => delivery === DELIVERED),
    underway: sum((delivery) => delivery === UNDERWAY),
    undeliverable: sum((delivery) => delivery === UNDELIVERABLE),
    untracked: sum((delivery) => delivery === NOT_TRACKED),
    reacted: sum((_, reacted) => reacted),
    silent: sum((_, reacted) => !reacted),
    toCall: sum((delivery, reacted) => delivery === UNDELIVERABLE && !reacted),
  };
}

/** The rows behind a number, by name of the provider. */
export async function reachProviders(
  ctx: Context,
  proposalId: string,
  args: ReachProvidersArgs,
): Promise<Page<ReachProvider>> {
  const { lotId, municipalityId, sizeClass, sizeUnknown } = args;
  const chosen = invitations(ctx, [proposalId]).select('invitation.providerId');
  if (lotId || municipalityId) lines.byLot(chosen as never, 'invitation');
  if (lotId) chosen.andWhere('covered.lotId = :lotId', { lotId });
  if (municipalityId) chosen.andWhere('contract.municipalityId = :municipalityId', { municipalityId });
  if (args.delivery) chosen.andWhere(`${deliverySql(chosen)} = :delivery`, { delivery: args.delivery });
  if (typeof args.reacted === 'boolean')
    chosen.andWhere(`${reactedSql(chosen)} = :didReact`, { didReact: args.reacted ? 1 : 0 });
  const query = db(ctx)
    .createQueryBuilder(Provider, 'who')
    .where(`who.id IN (${chosen.getQuery()})`)
    .setParameters(chosen.getParameters());
  if (sizeUnknown) query.andWhere('who.sizeClass IS NULL');
  else if (sizeClass) query.andWhere('who.sizeClass = :sizeClass', { sizeClass });
  const page = await paginate(query, [{ by: 'who.nameKey', direction: 'ASC' }], args);
  return { ...page, nodes: page.nodes.map((provider) => ({ proposalId, provider })) };
}

type RowKey = ReachProvider;

/** All mails about a proposal for each provider, oldest first. */
export const mailsOfRow = loader(async (ctx: Context, rows: readonly RowKey[]): Promise<OutboxMail[][]> => {
  const mails = await db(ctx).find(OutboxMail, {
    // What a mail says is not asked for: only the proof that it went.
    select: {
      id: true,
      kind: true,
      recipient: true,
      state: true,
      createdAt: true,
      sentAt: true,
      bouncedAt: true,
      lastError: true,
      providerId: true,
      subjectId: true,
    },
    where: {
      subjectId: In([...new Set(rows.map(({ proposalId }) => proposalId))]),
      providerId: In(rows.map(({ provider }) => provider.id)),
    },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  return rows.map(({ proposalId, provider }) =>
    mails.filter((mail) => mail.subjectId === proposalId && mail.providerId === provider.id),
  );
});

/** Proposals published before it was kept for which provider a mail went have no such mail at all. */
const trackedProposal = loader(async (ctx: Context, ids: readonly string[]): Promise<boolean[]> => {
  const found = await db(ctx)
    .createQueryBuilder(OutboxMail, 'mail')
    .select('mail.subjectId', 'id')
    .distinct()
    .where({ subjectId: In([...ids]), kind: In(invitingKinds), providerId: Not(IsNull()) })
    .getRawMany<{ id: string }>();
  return ids.map((proposalId) => found.some(({ id }) => id === proposalId));
});

export async function deliveryOfRow(ctx: Context, row: RowKey): Promise<ReachDelivery> {
  const mails = await mailsOfRow(ctx).load(row);
  const inviting = mails.filter(({ kind }) => invitingKinds.includes(kind)).map(({ state }) => state);
  return deliveryOf(inviting, inviting.length > 0 || (await trackedProposal(ctx).load(row.proposalId)));
}

export const invitationOfRow = loader(
  async (ctx: Context, rows: readonly RowKey[]): Promise<(Invitation | null)[]> => {
    const found = await db(ctx).findBy(Invitation, {
      proposalId: In([...new Set(rows.map(({ proposalId }) => proposalId))]),
      providerId: In(rows.map(({ provider }) => provider.id)),
    });
    return rows.map(
      ({ proposalId, provider }) =>
        found.find((one) => one.proposalId === proposalId && one.providerId === provider.id) ?? null,
    );
  },
);

export const reactedOfRow = loader(async (ctx: Context, rows: readonly RowKey[]): Promise<boolean[]> => {
  const found = await db(ctx).find(Reaction, {
    select: { id: true, proposalId: true, providerId: true },
    where: {
      state: ReactionState.SUBMITTED,
      proposalId: In([...new Set(rows.map(({ proposalId }) => proposalId))]),
      providerId: In(rows.map(({ provider }) => provider.id)),
    },
  });
  return rows.map(({ proposalId, provider }) =>
    found.some((one) => one.proposalId === proposalId && one.providerId === provider.id),
  );
});
