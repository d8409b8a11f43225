import type { SelectQueryBuilder } from 'typeorm';
import { isStaff, RoleKind, type Actor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { connectionOf, paginate, type Page, type PageArgs } from '../platform/paging.ts';
import { endOfDay } from '../platform/time/amsterdam.ts';
import { entriesOf } from '../register/register-entries.ts';
import { RegisterEntry } from '../register/register-entry.types.ts';
import type { RegisterKind } from '../register/register-kind.ts';
import { RegisterRow } from '../register/register-row.entity.ts';
import { registerPolicy } from './register-row.policy.ts';

export const RegisterEntryConnection = connectionOf(RegisterEntry, 'RegisterEntry');

export interface RegisterFilter extends PageArgs {
  kind?: RegisterKind | null;
  providerId?: string | null;
  /** Only what holds on this day. */
  on?: string | null;
  /** As known at the end of this day. */
  knownOn?: string | null;
}

/** Rows of the register of a region, the latest first: for the staff all, for a provider its own. */
export async function registerOf(
  ctx: Context,
  regionId: string,
  filter: RegisterFilter,
): Promise<Page<RegisterEntry>> {
  const query = visibleRows(ctx, regionId);
  if (filter.kind) query.andWhere('row.kind = :kind', { kind: filter.kind });
  if (filter.providerId) query.andWhere('row.providerId = :providerId', { providerId: filter.providerId });
  if (filter.on)
    query.andWhere('row.startsOn <= :on AND (row.endsOn IS NULL OR row.endsOn >= :on)', { on: filter.on });
  if (filter.knownOn)
    query.andWhere('row.knownFrom <= :known AND (row.knownUntil IS NULL OR row.knownUntil > :known)', {
      known: endOfDay(filter.knownOn),
    });
  else query.andWhere('row.knownUntil IS NULL');
  return shown(ctx, regionId, await paginate(query, [{ by: 'row.knownFrom', direction: 'DESC' }], filter));
}

/** What became known between two days, both included: new rows, corrections, and what was struck out. */
export async function registerChanges(
  ctx: Context,
  regionId: string,
  { from, until, ...page }: PageArgs & { from: string; until: string },
): Promise<Page<RegisterEntry>> {
  const [first, last] = [endOfDay(from), endOfDay(until)];
  const query = visibleRows(ctx, regionId).andWhere(
    '((row.knownFrom > :first AND row.knownFrom <= :last) OR (row.knownUntil > :first AND row.knownUntil <= :last))',
    { first, last },
  );
  return shown(ctx, regionId, await paginate(query, [{ by: 'row.knownFrom', direction: 'DESC' }], page));
}

function visibleRows(ctx: Context, regionId: string): SelectQueryBuilder<RegisterRow> {
  const query = db(ctx)
    .createQueryBuilder(RegisterRow, 'row')
    .where('row.regionId = :regionId', { regionId });
  return visibleTo(query, ctx.actor, regionId);
}

function visibleTo(query: SelectQueryBuilder<RegisterRow>, actor: Actor, regionId: string) {
  if (isStaff(actor, regionId)) return query;
  if (actor.role !== RoleKind.REPRESENTATIVE) return query.andWhere('1 = 0');
  return query.andWhere('row.providerId = :own', { own: actor.providerId });
}

/** Facts that are for the staff of the region only. */
const forStaff = new Set(['notes', 'followUp']);

async function shown(ctx: Context, regionId: string, page: Page<RegisterRow>): Promise<Page<RegisterEntry>> {
  const entries = await entriesOf(ctx, page.nodes);
  const all = registerPolicy.viewNotes(ctx.actor, { regionId, providerId: null });
  const nodes = all
    ? entries
    : entries.map((entry) => ({
        ...entry,
        note: null,
        struckBecause: null,
        facts: entry.facts.filter(({ name }) => !forStaff.has(name)),
      }));
  return { ...page, nodes };
}
