import type { DecidePageQuery, DecisionKind } from '../../generated/graphql.ts';

export type Proposal = NonNullable<DecidePageQuery['proposal']>;
export type Change = Proposal['current']['clauseChanges'][number];
export type Draft = NonNullable<Proposal['decisions'][number]['draft']>;
export type Choice = 'proposed' | 'keep' | 'own';

export interface ClauseValue {
  text: string;
  choice: Choice | '';
}

export interface DecisionValues {
  kind: DecisionKind | '';
  reason: string;
  decidedOn: string;
  effectiveOn: string;
  /** By the id of the clause change. */
  clauses: Record<string, ClauseValue>;
}

export const adopts = (kind: DecisionKind | ''): boolean => kind === 'ADOPT' || kind === 'ADOPT_AMENDED';

/** What is in force for the deciding municipality, where that is not what the proposal started from. */
export const differing = (change: Change, municipalityId: string) =>
  change.inForce.find(
    ({ agrees, municipalities }) => !agrees && municipalities.some(({ id }) => id === municipalityId),
  );

export function valuesOf(proposal: Proposal, draft: Draft | null): DecisionValues {
  const saved = new Map(draft?.clauses.map((clause) => [clause.clauseChange.id, clause]));
  return {
    kind: draft?.kind ?? '',
    reason: draft?.reason ?? '',
    decidedOn: draft?.decidedOn ?? '',
    effectiveOn: draft?.effectiveOn ?? proposal.current.effectiveOn ?? '',
    clauses: Object.fromEntries(
      proposal.current.clauseChanges.map(({ id, newText }) => {
        const clause = saved.get(id);
        const choice = clause?.chosen ? (clause.text === newText ? 'proposed' : 'own') : '';
        return [id, { text: clause?.text ?? newText, choice }];
      }),
    ),
  };
}

/** What is sent. Who adopts and chooses other words somewhere adopts in other words. */
export function inputOf(
  { id, current }: Proposal,
  { kind, reason, decidedOn, effectiveOn, ...values }: DecisionValues & { kind: DecisionKind },
  municipalityId: string,
) {
  const changes = current.clauseChanges;
  const clauses = clausesOf(changes, { ...values, kind }, municipalityId);
  const textOf = new Map(changes.map((change) => [change.id, change.newText]));
  const amended = clauses.some(({ clauseChangeId, text }) => text !== textOf.get(clauseChangeId));
  const sent = kind === 'ADOPT' && amended ? 'ADOPT_AMENDED' : kind;
  return { proposalId: id, kind: sent, reason, decidedOn, effectiveOn, clauses } as const;
}

/** The articles with other words than proposed, and those that were chosen with the text in force in view. */
export function clausesOf(
  changes: readonly Change[],
  values: Pick<DecisionValues, 'kind' | 'clauses'>,
  municipalityId: string,
) {
  return changes.flatMap((change) => {
    const { text, choice } = values.clauses[change.id] ?? { text: change.newText, choice: '' };
    const inForce = differing(change, municipalityId);
    const chosen = Boolean(inForce && choice);
    const amended = values.kind === 'ADOPT_AMENDED' || chosen;
    const says = amended ? text : change.newText;
    if (!chosen && says === change.newText) return [];
    return [{ clauseChangeId: change.id, text: says, chosen, seenWordingId: inForce?.wording?.id ?? null }];
  });
}
