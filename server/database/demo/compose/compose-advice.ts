import { AdviceRequest } from '../../../advice/advice-request.entity.ts';
import { Advice, AdviceVerdict } from '../../../advice/advice.entity.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import { EventAudience, TimelineEvent } from '../../../timeline/timeline-event.entity.ts';
import type { AdviceContent } from '../advice/content.ts';
import type { ComposedProposal } from './compose-proposals.ts';
import type { RegionIds } from './compose-region.ts';
import { holdersOn, type ComposedSeat } from './compose-table.ts';
import type { Staff } from './compose-people.ts';
import type { Composition } from './plan.ts';

interface Around {
  ids: RegionIds;
  staff: Staff;
  seats: ComposedSeat[];
  proposals: ComposedProposal[];
}

/** What advisory councils were asked and advised, with what the history tells of it. */
export function composeAdvice(on: Composition, around: Around): void {
  for (const content of on.plan.advice ?? []) addAdvice(on, around, content);
}

function addAdvice(on: Composition, { ids, staff, seats, proposals }: Around, content: AdviceContent): void {
  const proposal = proposals.find(({ content: { key } }) => key === content.proposal)!;
  const seat = seats.find(({ name }) => name === content.council)!;
  const owner = on.plan.region.municipalities.find(({ cbsCode }) => cbsCode === proposal.content.owner)!;
  const given = content.given ?? [];
  const askedAt = instantOf(content.askedOn, '09:40');
  const tell = teller(on, ids.regionId, proposal.id, seat.name);
  const request = on.rows.add(AdviceRequest, {
    regionId: ids.regionId,
    proposalId: proposal.id,
    seatId: seat.id,
    dueOn: content.dueOn,
    question: content.question ?? null,
    askedAt,
    askedById: staff.managers.get(owner.cbsCode)!,
    version: given.length,
  });
  tell('proposal.adviceAsked', askedAt, `Contractmanager ${owner.name}`, { due: content.dueOn });
  for (const [place, { on: day, verdict, text }] of given.entries()) {
    const givenAt = instantOf(day, '20:30');
    on.rows.add(Advice, {
      requestId: request.id,
      number: place + 1,
      verdict: AdviceVerdict[verdict],
      text,
      givenOn: day,
      givenAt,
      givenById: holdersOn(seat, day)[0]!.personId,
    });
    tell('proposal.adviceGiven', givenAt, seat.name, { verdict });
  }
}

/** Writes in the history of the proposal, for the table, what was asked of the council or came from it. */
function teller(on: Composition, regionId: string, proposalId: string, council: string) {
  return (kind: string, at: Date, by: string, details: Record<string, string>) =>
    on.rows.add(TimelineEvent, {
      regionId,
      subjectKind: 'proposal',
      subjectId: proposalId,
      kind,
      at,
      audience: EventAudience.TABLE,
      providerId: null,
      personId: null,
      by,
      details: { council, ...details },
    });
}
