import { AdviceRequest } from '../../server/advice/advice-request.entity.ts';
import { Advice, AdviceVerdict } from '../../server/advice/advice.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { Proposal } from '../../server/proposals/proposal.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import { insert } from './rows.ts';

/** A request for advice that was not answered yet. */
export function anAdviceRequest(
  on: TestApp,
  proposal: Proposal,
  seatId: string,
  askedById: string,
  given: Partial<AdviceRequest> = {},
): Promise<AdviceRequest> {
  return insert(on, AdviceRequest, {
    id: newId(),
    regionId: proposal.regionId,
    proposalId: proposal.id,
    seatId,
    dueOn: '2026-03-20',
    question: null,
    askedAt: on.clock.now(),
    askedById,
    version: 0,
    ...given,
  });
}

/** A positive advice. */
export function anAdvice(
  on: TestApp,
  requestId: string,
  givenById: string,
  given: Partial<Advice> = {},
): Promise<Advice> {
  return insert(on, Advice, {
    id: newId(),
    requestId,
    number: 1,
    verdict: AdviceVerdict.POSITIVE,
    text: 'Wij zien geen bezwaar.',
    givenOn: '2026-03-01',
    givenAt: on.clock.now(),
    givenById,
    ...given,
  });
}
