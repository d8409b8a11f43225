import { In, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { isStaff, RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import type { Sheet } from '../platform/spreadsheet.ts';
import { endOfDay, localDate } from '../platform/time/amsterdam.ts';
import { isWithin } from '../platform/time/term.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import type { ProviderFacts } from '../register/register-facts.ts';
import { RegisterKind } from '../register/register-kind.ts';
import { RegisterRow } from '../register/register-row.entity.ts';
import { rowsKnown } from '../register/register.queries.ts';
import { happenings, linesOf, type KnownLines } from './known-register.ts';
import { codesById } from './load-register.ts';
import { columnsOf, tableNames, type Cells, type TableName } from './register-tables.ts';

/** Of which day the register is asked, and as it was known at the end of which day; null for all, and for now. */
export interface AsOf {
  on: string | null;
  knownOn: string | null;
}

/**
 * The register of a region as sheets, of what the caller may see: staff everything in the columns of the import, a
 * provider its own rows, everybody else which provider has which lots in which municipality today, without dates.
 */
export async function registerSheets(ctx: Context, regionId: string, asOf: AsOf): Promise<Sheet[]> {
  const { actor } = ctx;
  const staff = isStaff(actor, regionId);
  const own = actor.role === RoleKind.REPRESENTATIVE ? actor.providerId : null;
  const seen = staff || own ? asOf : { on: localDate(ctx.clock.now()), knownOn: null };
  const { lines, ownKvk, names } = await knownLines(ctx, regionId, seen.knownOn, own);
  const then = seen.on ? linesOn(lines, seen.on) : lines;
  if (staff)
    return tableNames.map((table) =>
      sheetOf(
        table,
        then[table].map(({ cells }) => cells),
      ),
    );
  if (!own) return [publicSheet(then, names)];
  return tableNames
    .filter((table) => table !== 'theme_meetings')
    .map((table) =>
      sheetOf(
        table,
        then[table].map(({ cells }) => cells).filter((cells) => ownKvk && kvkOf(cells) === ownKvk),
      ),
    );
}

const kvkOf = (cells: Cells): string | undefined => cells['kvk_number'] ?? cells['main_kvk_number'];

async function knownLines(ctx: Context, regionId: string, knownOn: string | null, own: string | null) {
  const at = knownOn ? endOfDay(knownOn) : null;
  const municipalities = await db(ctx).find(Municipality);
  const lots = await db(ctx).findBy(Lot, { regionId });
  const known = await rowsKnown(ctx, regionId, [RegisterKind.CONTRACT, ...happenings], at);
  const providers = await providersKnown(ctx, at);
  const mine = new Set(known.CONTRACT.map(({ facts }) => facts.providerId));
  const lines = linesOf({ ...known, PROVIDER: providers }, codesById(municipalities, lots));
  lines.providers = lines.providers.filter(({ rowId }) => mine.has(rowId));
  const ownKvk = providers.find(({ rowId }) => rowId === own)?.facts.kvkNumber;
  const names = new Map(providers.map(({ facts }) => [facts.kvkNumber, facts.name]));
  return { lines, ownKvk, names };
}

async function providersKnown(ctx: Context, at: Date | null) {
  const kind = RegisterKind.PROVIDER;
  const rows = await db(ctx).find(RegisterRow, {
    where: at
      ? [
          { kind: In([kind]), knownFrom: LessThanOrEqual(at), knownUntil: IsNull() },
          { kind: In([kind]), knownFrom: LessThanOrEqual(at), knownUntil: MoreThan(at) },
        ]
      : { kind: In([kind]), knownUntil: IsNull() },
  });
  return rows.map(({ rowId, facts }) => ({ rowId, facts: facts as ProviderFacts }));
}

/** What holds on a day, and what happened until then; a provider while it has a contract. */
function linesOn(lines: KnownLines, on: string): KnownLines {
  const holds = ({ cells }: { cells: Cells }) => {
    const startsOn = cells['start_date'] ?? cells['permitted_on'];
    return Boolean(startsOn) && isWithin({ startsOn: startsOn!, endsOn: cells['end_date'] || null }, on);
  };
  const happened = ({ cells }: { cells: Cells }) => (cells['date'] ?? `${cells['year']}-01-01`) <= on;
  const contracts = lines.contracts.filter(holds);
  const held = new Set(contracts.map(({ rowId }) => rowId));
  const kvk = new Set(contracts.map(({ cells }) => cells['kvk_number']));
  return {
    providers: lines.providers.filter(({ cells }) => kvk.has(cells['kvk_number'])),
    contracts,
    contract_lots: lines.contract_lots.filter((line) => held.has(line.rowId) && holds(line)),
    subcontractors: lines.subcontractors.filter(holds),
    deliveries: lines.deliveries.filter(happened),
    visits: lines.visits.filter(happened),
    bankruptcies: lines.bankruptcies.filter(happened),
    theme_meetings: lines.theme_meetings.filter(happened),
  };
}

function sheetOf(table: TableName, rows: Cells[]): Sheet {
  const columns = columnsOf(table);
  return {
    name: table,
    columns: columns.map(({ name }) => ({ heading: name, width: 20 })),
    rows: rows
      .map((cells) => columns.map(({ name }) => cells[name] ?? ''))
      .toSorted((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1)),
  };
}

function publicSheet(lines: KnownLines, names: Map<string, string>): Sheet {
  return {
    name: 'contract_lots' satisfies TableName,
    columns: ['provider', 'municipality_code', 'lot_number'].map((heading) => ({ heading, width: 20 })),
    rows: lines.contract_lots
      .map(({ cells }) => [
        names.get(cells['kvk_number']!) ?? '',
        cells['municipality_code']!,
        cells['lot_number']!,
      ])
      .toSorted((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1)),
  };
}
