import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MeetingState } from '../../server/meetings/meeting.entity.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { aMeeting } from '../builders/meeting.ts';
import { aContractManager, aSecretary } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let secretary: Ask;
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  secretary = await on.as(await aSecretary(on, here.region));
});
afterAll(() => on.stop());

const put = `mutation ($input: PutProposalOnAgendaInput!) { putProposalOnAgenda(input: $input) {
  problems { field code } agendaItem { subject position purpose proposal { id } } } }`;
const planned = (date: string) =>
  aMeeting(on, here.region, { date, state: MeetingState.PLANNED, convenedAt: null });

test('the secretary puts a published proposal on the agenda, once', async () => {
  const { proposal } = await aProposal(on, here);
  const meeting = await planned('2026-05-04');
  const input = { meetingId: meeting.id, proposalId: proposal.id, purpose: 'STANDPOINT', minutes: 30 };
  const { data } = await secretary(put, { input });
  expect(data.putProposalOnAgenda).toMatchObject({
    problems: [],
    agendaItem: { position: 1, purpose: 'STANDPOINT', proposal: { id: proposal.id } },
  });
  expect((await secretary(put, { input })).data.putProposalOnAgenda.problems).toEqual([
    { field: 'proposalId', code: 'DUPLICATE' },
  ]);
  const manager = await on.as(await aContractManager(on, here.municipalities[0]!));
  expect((await manager(put, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('what cannot be discussed does not go on the agenda', async () => {
  const withdrawn = await aProposal(on, here, { state: ProposalState.WITHDRAWN });
  const elsewhere = await aProposal(on, await aRegion(on));
  const meeting = await planned('2026-05-11');
  const input = (proposalId: string) => ({ meetingId: meeting.id, proposalId, purpose: 'DISCUSS' });
  const problems = async (id: string) =>
    (await secretary(put, { input: input(id) })).data.putProposalOnAgenda.problems;
  expect(await problems(withdrawn.proposal.id)).toEqual([{ field: 'proposalId', code: 'WRONG_STATE' }]);
  expect(await problems(elsewhere.proposal.id)).toEqual([{ field: 'proposalId', code: 'INVALID' }]);
  const missing = await secretary(put, { input: input('nothing') });
  expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
