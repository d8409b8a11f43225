import type { Services } from '../platform/context.ts';
import { db } from '../platform/context.ts';
import { In, IsNull, Not } from 'typeorm';
import { DecisionClause } from './decision-clause.entity.ts';
import { Decision } from './decision.entity.ts';

/** What one municipality decided that an article is to say, where that is not the proposed text. */
export interface AmendedText {
  municipalityId: string;
  decisionId: string;
  text: string;
}

/** The texts that were decided otherwise than proposed, by clause change; only of published decisions. */
export async function amendedTextsOf(
  ctx: Pick<Services, 'database'>,
  proposalId: string,
): Promise<Map<string, AmendedText[]>> {
  const decisions = await db(ctx).findBy(Decision, { proposalId, publishedAt: Not(IsNull()) });
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const clauses = await db(ctx).findBy(DecisionClause, { decisionId: In([...byId.keys()]) });
  const texts = new Map<string, AmendedText[]>();
  for (const { clauseChangeId, decisionId, text } of clauses) {
    const { municipalityId } = byId.get(decisionId)!;
    texts.set(clauseChangeId, [...(texts.get(clauseChangeId) ?? []), { municipalityId, decisionId, text }]);
  }
  return texts;
}
