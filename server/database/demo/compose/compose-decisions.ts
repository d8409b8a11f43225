import { articleName } from '../../../contract-text/article-name.ts';
import { DecisionClause } from '../../../decisions/decision-clause.entity.ts';
import { Decision, DecisionKind } from '../../../decisions/decision.entity.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import { Proposal, ProposalState } from '../../../proposals/proposal.entity.ts';
import { EventAudience, TimelineEvent } from '../../../timeline/timeline-event.entity.ts';
import type { DecisionContent } from '../contract/content.ts';
import { addAddendum, countAddenda, type AdoptedArticle, type ComposedContract } from './compose-contract.ts';
import type { Staff } from './compose-people.ts';
import type { ComposedProposal } from './compose-proposals.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

/** What the municipalities decided, and what became of it in the contract. */
export function composeDecisions(
  on: Composition,
  { ids, staff }: { ids: RegionIds; staff: Staff },
  proposals: ComposedProposal[],
  contracts: ComposedContract[],
): void {
  for (const proposal of proposals) {
    const decisions = (on.plan.decisions ?? []).filter((one) => one.proposal === proposal.content.key);
    if (decisions.length === 0) continue;
    for (const decision of decisions) addDecision(on, ids, staff, proposal, decision);
    const published = decisions.filter(({ draft }) => !draft);
    if (published.length === 0) continue;
    const number = enterText(on, ids, proposal, published, contracts);
    for (const decision of published) tellDecision(on, ids, proposal, decision, number);
    closeProposal(on, ids, proposal, published);
  }
  countAddenda(on, contracts);
}

function addDecision(
  { rows }: Composition,
  ids: RegionIds,
  staff: Staff,
  proposal: ComposedProposal,
  content: DecisionContent,
): void {
  const by = staff.managers.get(content.municipality)!;
  const at = instantOf(content.on, '16:20');
  const { id } = rows.add(Decision, {
    proposalId: proposal.id,
    municipalityId: ids.municipalities.get(content.municipality)!,
    number: 1,
    kind: DecisionKind[content.kind],
    reason: content.reason,
    decidedOn: content.on,
    effectiveOn: content.effectiveOn ?? null,
    publishedAt: content.draft ? null : at,
    publishedById: content.draft ? null : by,
    savedAt: at,
    savedById: by,
    version: 1,
  });
  for (const [article, text] of Object.entries(content.amended ?? {})) {
    const clause = clausesOf(proposal).find((one) => one.content.article === article)!;
    rows.add(DecisionClause, {
      decisionId: id,
      clauseChangeId: clause.id,
      text,
      chosen: false,
      seenWordingId: null,
    });
  }
}

const clausesOf = ({ versions }: ComposedProposal) =>
  versions.findLast(({ publishedOn }) => publishedOn !== null)!.clauses;

function enterText(
  on: Composition,
  ids: RegionIds,
  proposal: ComposedProposal,
  decisions: DecisionContent[],
  contracts: ComposedContract[],
): number | null {
  const adopting = decisions.filter(({ effectiveOn }) => effectiveOn);
  const [first] = adopting;
  const day = first?.effectiveOn ?? '';
  const contract = contracts.find(({ start, end }) => start <= day && day <= end);
  if (!first || !contract) return null;
  const adopted = adopting.map(({ municipality, effectiveOn, amended }) => ({
    municipalityId: ids.municipalities.get(municipality)!,
    effectiveOn: effectiveOn!,
    texts: new Map(
      clausesOf(proposal).map(({ id, content: { article, heading, newText } }): [string, AdoptedArticle] => [
        id,
        {
          article: articleName(`${/^\d/.test(article) ? 'Artikel ' : ''}${article} ${heading}`),
          text: amended?.[article] ?? newText,
        },
      ]),
    ),
  }));
  return addAddendum(on, contract, proposal.id, adopted, first.on);
}

function tellDecision(
  { rows, plan }: Composition,
  ids: RegionIds,
  proposal: ComposedProposal,
  { municipality, kind, on: day, effectiveOn }: DecisionContent,
  addendum: number | null,
): void {
  const { name } = plan.region.municipalities.find(({ cbsCode }) => cbsCode === municipality)!;
  rows.add(TimelineEvent, {
    regionId: ids.regionId,
    subjectKind: 'proposal',
    subjectId: proposal.id,
    kind: 'proposal.decision',
    at: instantOf(day, '16:20'),
    audience: EventAudience.PUBLIC,
    providerId: null,
    personId: null,
    by: `Contractmanager ${name}`,
    details: {
      municipality: name,
      kind,
      decided: day,
      ...(effectiveOn ? { effective: effectiveOn } : {}),
      ...(addendum ? { addendum: String(addendum) } : {}),
    },
  });
}

/** Decided when each municipality concerned has decided; from when it holds somewhere. */
function closeProposal(
  { rows }: Composition,
  ids: RegionIds,
  { id, content }: ComposedProposal,
  decisions: DecisionContent[],
): void {
  const row = rows.of(Proposal).find((one) => one.id === id)!;
  const concerned = content.municipalities ?? [...ids.municipalities.keys()];
  const decided = decisions.filter(({ kind }) => kind !== 'HOLD').map(({ municipality }) => municipality);
  if (concerned.every((code) => decided.includes(code))) row.state = ProposalState.DECIDED;
  row.inEffectFrom = decisions.flatMap(({ effectiveOn }) => effectiveOn ?? []).toSorted()[0] ?? null;
  row.version += decisions.length;
}
