import { MeetingState } from '../../server/meetings/meeting.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import { addDays } from '../../server/platform/time/amsterdam.ts';
import { TablePosition, TableStandpoint } from '../../server/proposals/table-standpoint.entity.ts';
import { Decision, DecisionKind } from '../../server/decisions/decision.entity.ts';
import type { Proposal } from '../../server/proposals/proposal.entity.ts';
import type { Municipality } from '../../server/regions/municipality.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import { aMeeting, anAgendaItem } from './meeting.ts';
import { aSecretary } from './person.ts';
import type { RegionSetting } from './region.ts';
import { insert, next } from './rows.ts';

/** The standpoint of the table on a proposal, taken in a held meeting. */
export async function aStandpoint(
  on: TestApp,
  { region }: Pick<RegionSetting, 'region'>,
  proposal: Proposal,
): Promise<TableStandpoint> {
  const meeting = await aMeeting(on, region, {
    date: addDays('2026-02-24', -next()),
    state: MeetingState.MINUTES_ADOPTED,
  });
  const item = await anAgendaItem(on, meeting, { proposalId: proposal.id });
  const { personId } = await aSecretary(on, region);
  return insert(on, TableStandpoint, {
    id: newId(),
    proposalId: proposal.id,
    agendaItemId: item.id,
    position: TablePosition.SUPPORTS,
    remarks: null,
    recordedAt: on.clock.now(),
    recordedById: personId,
  });
}

/** A draft that adopts the proposal; traits: kind, publishedAt. */
export const aDecision = (
  on: TestApp,
  proposal: Proposal,
  municipality: Municipality,
  given: Partial<Decision> = {},
): Promise<Decision> =>
  insert(on, Decision, {
    id: newId(),
    proposalId: proposal.id,
    municipalityId: municipality.id,
    number: 1,
    kind: DecisionKind.ADOPT,
    reason: 'Het voorstel lost een probleem op.',
    decidedOn: '2026-03-01',
    effectiveOn: '2026-05-01',
    publishedAt: null,
    publishedById: null,
    savedAt: on.clock.now(),
    savedById: null,
    version: 1,
    ...given,
  });
