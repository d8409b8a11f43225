import { registerEnumType } from 'type-graphql';
import { In } from 'typeorm';
import { amendedTextsOf, type AmendedText } from '../decisions/amended-texts.ts';
import { Decision, DecisionKind } from '../decisions/decision.entity.ts';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { groupBy } from '../platform/loaders.ts';
import type { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ProposalMunicipality } from '../proposals/proposal-municipality.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { redline } from '../proposals/redline.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import type { NotaDecisionText, NotaResultText } from './nota-contents.ts';

/** Wat er van een artikel wordt in een gemeente. */
export enum NotaResultKind {
  AS_PROPOSED = 'AS_PROPOSED',
  AMENDED = 'AMENDED',
  UNCHANGED = 'UNCHANGED',
  UNDECIDED = 'UNDECIDED',
}
registerEnumType(NotaResultKind, {
  name: 'NotaResultKind',
  description: 'What comes of an article in a municipality.',
  valuesConfig: {
    AS_PROPOSED: { description: 'The proposed text.' },
    AMENDED: { description: 'Another text than was proposed.' },
    UNCHANGED: { description: 'The contract stays as it is: the proposal is not adopted.' },
    UNDECIDED: { description: 'Not decided yet, or held.' },
  },
});

interface Standing {
  municipality: Municipality;
  /** The last published decision, which counts. */
  decision: Decision | null;
}

export interface Results {
  decisions: NotaDecisionText[];
  /** What comes of an article: once for the municipalities for which it is the same. */
  of: (clause: ClauseChange) => NotaResultText[];
}

/** What the municipalities concerned decided and made of each article, as far as it is published. */
export async function resultsOf(ctx: Context, proposal: Proposal): Promise<Results> {
  const standings = await standingsOf(ctx, proposal);
  const amended = await amendedTextsOf(ctx, proposal.id);
  return {
    decisions: standings.map(({ municipality, decision }) => ({
      municipality: municipality.name,
      kind: decision?.kind ?? null,
      decidedOn: decision?.decidedOn ?? null,
      effectiveOn: decision?.effectiveOn ?? null,
    })),
    of: (clause) => resultsOfClause(clause, standings, amended.get(clause.id) ?? []),
  };
}

async function standingsOf(ctx: Context, proposal: Proposal): Promise<Standing[]> {
  const links = await db(ctx).findBy(ProposalMunicipality, { versionId: proposal.currentVersionId });
  const municipalities = await db(ctx).find(Municipality, {
    where: { id: In(links.map(({ municipalityId }) => municipalityId)) },
    order: { name: 'ASC' },
  });
  const decisions = await db(ctx).find(Decision, {
    where: { proposalId: proposal.id },
    order: { number: 'ASC' },
  });
  const published = groupBy(
    decisions.filter(({ publishedAt }) => publishedAt !== null),
    ({ municipalityId }) => municipalityId,
  );
  return municipalities.map((municipality) => ({
    municipality,
    decision: published.get(municipality.id)?.at(-1) ?? null,
  }));
}

function resultsOfClause(
  { oldText, newText }: ClauseChange,
  standings: Standing[],
  amended: AmendedText[],
): NotaResultText[] {
  const results = new Map<string, NotaResultText>();
  for (const { municipality, decision } of standings) {
    const own = amended.find(({ decisionId }) => decisionId === decision?.id)?.text ?? newText;
    const kind = kindOf(decision, own === newText);
    const text = kind === NotaResultKind.UNCHANGED ? '' : own;
    const key = `${kind} ${text}`;
    const same = results.get(key);
    if (same) same.municipalities.push(municipality.name);
    else {
      const changes = kind === NotaResultKind.UNCHANGED ? [] : redline(oldText, text);
      results.set(key, { kind, municipalities: [municipality.name], text, redline: changes });
    }
  }
  return [...results.values()];
}

function kindOf(decision: Decision | null, asProposed: boolean): NotaResultKind {
  if (!decision || decision.kind === DecisionKind.HOLD) return NotaResultKind.UNDECIDED;
  if (decision.kind === DecisionKind.REJECT) return NotaResultKind.UNCHANGED;
  return asProposed ? NotaResultKind.AS_PROPOSED : NotaResultKind.AMENDED;
}
