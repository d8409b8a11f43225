import { WordingCorrection } from '../../../server/contract-text/wording-correction.entity.ts';
import { ClauseWording } from '../../../server/contract-text/clause-wording.entity.ts';
import { Addendum } from '../../../server/contract-text/addendum.entity.ts';
import { DecisionClause } from '../../../server/decisions/decision-clause.entity.ts';
import type { Decision } from '../../../server/decisions/decision.entity.ts';
import { newId } from '../../../server/platform/ids.ts';
import { aContractClause, aGeneration } from '../../builders/contract-text.ts';
import { aDecision } from '../../builders/decision.ts';
import type { ProposalSetting } from '../../builders/proposal.ts';
import { insert } from '../../builders/rows.ts';
import type { Scene } from './people.ts';
import { everybody, hidden, staff } from './secrets.ts';

/** A contract text that everybody may read, a decision that was published, and one that is still being written. */
export async function hiddenDecisions(
  scene: Scene,
  { proposal, clause }: ProposalSetting,
): Promise<{ draft: Decision; published: Decision }> {
  const { on, here } = scene;
  const generation = await aGeneration(on, here);
  const text = hidden('the contract text', everybody);
  const { wording } = await aContractClause(on, here, generation, 'Artikel 1 Begrippen', text);
  await insert(on, WordingCorrection, {
    id: newId(),
    wordingId: wording.id,
    formerHeading: 'Begripen',
    formerText: text,
    reason: hidden('why the contract text was corrected', everybody),
    at: on.clock.now(),
    by: null,
    byId: null,
  });
  const addendum = await insert(on, Addendum, {
    id: newId(),
    generationId: generation.id,
    number: 1,
    proposalId: proposal.id,
    recordedAt: on.clock.now(),
  });
  await on.app.services.database.transaction((manager) =>
    manager.update(ClauseWording, { id: wording.id }, { addendumId: addendum.id }),
  );
  const published = await aDecision(on, proposal, here.municipalities[0]!, {
    reason: hidden('the reason of a published decision', everybody),
    publishedAt: on.clock.now(),
  });
  const draft = await aDecision(on, proposal, here.municipalities[1]!, {
    reason: hidden('the reason of a decision that is being written', staff),
  });
  await insert(on, DecisionClause, {
    id: newId(),
    decisionId: draft.id,
    clauseChangeId: clause.id,
    text: hidden('the text of a decision that is being written', staff),
    chosen: false,
    seenWordingId: null,
  });
  return { draft, published };
}
