import type { Answer, Ask } from './start-app.ts';

const fields = 'problems { field code limit } decision { id version kind publishedAt retroactive }';
const save = `mutation ($input: SaveDecisionInput!) { saveDecision(input: $input) { ${fields} } }`;
const publish = `mutation ($input: PublishDecisionInput!) { publishDecision(input: $input) { ${fields} } }`;

export interface Decided {
  problems: { field: string; code: string; limit: number | null }[];
  decision: {
    id: string;
    version: number;
    kind: string;
    publishedAt: string | null;
    retroactive: boolean;
  } | null;
}

/** What a decision says unless a test says otherwise. */
export const adopting = (proposalId: string, given: Record<string, unknown> = {}) => ({
  proposalId,
  kind: 'ADOPT',
  reason: 'Het voorstel lost een probleem op.',
  decidedOn: '2026-03-02',
  effectiveOn: '2026-05-01',
  clauses: [],
  ...given,
});

export async function saveDecision(ask: Ask, input: Record<string, unknown>): Promise<Decided> {
  return answered(await ask(save, { input }), 'saveDecision');
}

export async function publishDecision(ask: Ask, decision: Decided['decision']): Promise<Decided> {
  const input = { decisionId: decision!.id, version: decision!.version };
  return answered(await ask(publish, { input }), 'publishDecision');
}

/** Recorded and published in one go. */
export async function decide(ask: Ask, input: Record<string, unknown>): Promise<Decided> {
  const saved = await saveDecision(ask, input);
  return saved.problems.length > 0 ? saved : publishDecision(ask, saved.decision);
}

function answered({ data, errors }: Answer, mutation: string): Decided {
  if (errors) throw new Error(errors[0]!.extensions.code);
  return data[mutation] as Decided;
}

/** The first article of the contract as it is valid on a day, by the id of each municipality. */
export async function textOn(ask: Ask, slug: string, day: string): Promise<Record<string, string>> {
  const { data } = await ask(
    `query ($slug: String!, $day: String!) { region(slug: $slug) { contractText(on: $day) {
       clauses { variants { municipalities { id } wording { text } } } } } }`,
    { slug, day },
  );
  const [clause] = data.region.contractText.clauses;
  return Object.fromEntries(
    clause.variants.flatMap((variant: { municipalities: { id: string }[]; wording: { text: string } }) =>
      variant.municipalities.map(({ id }) => [id, variant.wording.text]),
    ),
  ) as Record<string, string>;
}
