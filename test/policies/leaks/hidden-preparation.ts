import { ProposalState } from '../../../server/proposals/proposal.entity.ts';
import { SeatKind } from '../../../server/table/seat.entity.ts';
import { anAdvice, anAdviceRequest } from '../../builders/advice.ts';
import { aSeat } from '../../builders/person.ts';
import { aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { aQuestion } from '../../builders/question.ts';
import type { Scene } from './people.ts';
import { everybody, hidden, ofTheProvider, otherProvider, table } from './secrets.ts';

/** What prepares a meeting: advice of councils before and after the table spoke, and questions to a constituency. */
export async function hiddenPreparation(
  scene: Scene,
  running: ProposalSetting,
  agendaItemId: string,
): Promise<ProposalSetting> {
  const { on, here, roles, provider, other } = scene;
  const by = roles.secretary.personId;
  const council = await aSeat(on, here.region, { kind: SeatKind.ADVISORY_COUNCIL });
  const early = await anAdviceRequest(on, running.proposal, roles.delegate.seatId!, by, {
    question: hidden('what a council is asked', table),
    version: 1,
  });
  await anAdvice(on, early.id, by, { text: hidden('an advice before the table spoke', table) });
  const discussed = await aProposal(on, here, { number: '2026-07', state: ProposalState.DISCUSSED });
  const spoken = await anAdviceRequest(on, discussed.proposal, council.id, by, { version: 2 });
  await anAdvice(on, spoken.id, by, { text: hidden('an advice that was replaced', table) });
  await anAdvice(on, spoken.id, by, { number: 2, text: hidden('an advice that counts', everybody) });
  const seatId = roles.delegate.seatId!;
  const asking = { regionId: here.region.id, seatId, agendaItemId, askedById: roles.delegate.personId };
  const toBoth = [...table, ...ofTheProvider, ...otherProvider];
  await aQuestion(on, asking, hidden('a question to a constituency', toBoth), [
    { provider, answer: hidden('an answer of the provider', [...table, ...ofTheProvider]) },
    { provider: other, answer: hidden('an answer of another provider', [...table, ...otherProvider]) },
  ]);
  return discussed;
}
