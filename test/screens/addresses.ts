import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Asks the API as one of the visitors of the pages. */
export type AskAs = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
// What comes back is as the query below says.
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;
type Values = Record<string, string>;

export const slug = 'owo';

/** The addresses of the pages, as the client has them: /:region/voorstellen/:number. */
export function pagePatterns(): string[] {
  const source = readFileSync(path.resolve(import.meta.dirname, '../../client/app/pages.ts'), 'utf8');
  const found = [...source.matchAll(/\bpage\(\s*'([^']+)'/g)].map(([, pattern]) => pattern!);
  return found.map((pattern) => (pattern === '*' ? '/zo-heet-niets' : pattern));
}

const content = `query ($slug: String!) {
  region(slug: $slug) {
    proposals(first: 100) { nodes { id number state } }
    upcoming: meetings(period: UPCOMING, first: 3) { nodes { id date agenda { id position } } }
    past: meetings(period: PAST, first: 3) { nodes { id date agenda { id position } } }
    providers(first: 1) { nodes { id } }
    waiting: inboundMails(first: 2) { nodes { id } }
    handled: inboundMails(filter: HANDLED, first: 1) { nodes { id } }
    myReactions(first: 10) { nodes { id state receiptNumber } }
  }
}`;

interface Row {
  id: string;
  state?: string;
  number?: string | null;
  receiptNumber?: string | null;
  date?: string;
  position?: number;
  agenda?: Row[];
}

/** Example values for the parameters, as this person finds them: one of every state of a thing, not all of them. */
export async function exampleValues(ask: AskAs): Promise<Values[]> {
  const region = (await ask(content, { slug })).data?.region ?? {};
  const rows = (list: { nodes?: Row[] } | null | undefined): Row[] => list?.nodes ?? [];
  const onePerState = (list: Row[]) => [...new Map(list.map((row) => [row.state, row])).values()];
  const meetings = [...rows(region.upcoming).slice(0, 2), ...rows(region.past).slice(0, 1)];
  return [
    { region: slug },
    { region: slug, generation: '2020-2025', number: '1' },
    { region: slug, year: '2023', figure: '0' },
    { token: 'voorbeeld' },
    ...onePerState(rows(region.proposals)).map(({ number, id }): Values =>
      number ? { region: slug, number, id } : { region: slug, id },
    ),
    ...meetings.map(({ date }) => ({ region: slug, date: date! })),
    ...meetings
      .slice(0, 1)
      .flatMap(({ date, agenda = [] }) =>
        agenda.slice(0, 2).map((item) => ({ region: slug, date: date!, item: String(item.position) })),
      ),
    ...[...rows(region.waiting), ...rows(region.handled)].map(({ id }) => ({ region: slug, mail: id })),
    ...rows(region.providers).map(({ id }) => ({ region: slug, provider: id })),
    ...onePerState(rows(region.myReactions)).flatMap(({ receiptNumber }) =>
      receiptNumber ? [{ region: slug, receipt: receiptNumber }] : [],
    ),
  ];
}

/** The addresses of a pattern for the values that name all its parameters. */
export function addressesOf(pattern: string, values: Values[]): string[] {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  const fitting = values.filter((value) => names.every((name) => value[name] !== undefined));
  const filled = fitting.map((value) => pattern.replace(/:(\w+)/g, (_, name: string) => value[name]!));
  return [...new Set(names.length === 0 ? [pattern] : filled)];
}
