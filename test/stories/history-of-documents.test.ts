import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Audience, HolderKind } from '../../server/documents/document.entity.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { TimelineEvent } from '../../server/timeline/timeline-event.entity.ts';
import { aMeeting } from '../builders/meeting.ts';
import { aContractManager } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { aPdf } from '../support/files.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import { addedDocument, documentMutation, upload } from '../support/upload.ts';

let on: TestApp;
let here: RegionSetting;
let manager: Ask & { cookie: string };
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  manager = await on.as(await aContractManager(on, here.municipalities[0]!));
});
afterAll(() => on.stop());

const history = `query ($id: ID!) { proposal(id: $id) { timeline(first: 50) { nodes { kind by details { name value } } } } }`;

/** What a reader finds in the history of a proposal about its documents, newest first. */
async function told(id: string, ask: Ask = on.ask) {
  const { data } = await ask(history, { id });
  const nodes: { kind: string; details: { name: string; value: string }[] }[] = data.proposal.timeline.nodes;
  return nodes
    .filter(({ kind }) => kind.startsWith('document.'))
    .map(({ kind, details }) => ({
      kind,
      ...Object.fromEntries(details.map(({ name, value }) => [name, value])),
    }));
}

test('a document that is added, replaced and withdrawn is told in the history of its proposal', async () => {
  const proposal = await aProposal(on, here, { ownerMunicipalityId: here.municipalities[0]!.id });
  const holder = { holderKind: HolderKind.PROPOSAL, holderId: proposal.proposal.id };
  const { id } = await addedDocument(on, manager, holder, Audience.PUBLIC);
  const title = 'Stuk PUBLIC';
  const { body } = await upload(on, manager, aPdf('twee'));
  const replaced = await manager(documentMutation('replaceDocument'), {
    input: { documentId: id, version: 1, uploadId: body.id, note: 'Bedragen verbeterd' },
  });
  expect(replaced.data.replaceDocument.problems).toEqual([]);
  await manager(documentMutation('withdrawDocument'), {
    input: { documentId: id, version: 2, reason: 'Verkeerd stuk' },
  });
  expect(await told(proposal.proposal.id)).toEqual([
    { kind: 'document.withdrawn', title, reason: 'Verkeerd stuk' },
    { kind: 'document.replaced', title, note: 'Bedragen verbeterd' },
    { kind: 'document.added', title },
  ]);
});

test('an internal document is told to the staff alone, and that of a draft to nobody', async () => {
  const open = await aProposal(on, here, { ownerMunicipalityId: here.municipalities[0]!.id });
  const holder = { holderKind: HolderKind.PROPOSAL, holderId: open.proposal.id };
  await addedDocument(on, manager, holder, Audience.INTERNAL);
  expect(await told(open.proposal.id)).toEqual([]);
  expect((await told(open.proposal.id, manager)).map(({ kind }) => kind)).toEqual(['document.added']);

  const draft = await aProposal(on, here, {
    state: ProposalState.DRAFT,
    ownerMunicipalityId: here.municipalities[0]!.id,
  });
  const draftHolder = { ...holder, holderId: draft.proposal.id };
  await addedDocument(on, manager, draftHolder, Audience.PUBLIC);
  expect(await told(draft.proposal.id, manager)).toEqual([]);
});

test('a paper of a meeting is told in the history of the meeting', async () => {
  const meeting = await aMeeting(on, here.region);
  const holder = { holderKind: HolderKind.MEETING, holderId: meeting.id };
  await addedDocument(on, manager, holder, Audience.TABLE);
  const [event] = await on.app.services.database.manager.findBy(TimelineEvent, { subjectId: meeting.id });
  expect(event).toMatchObject({
    kind: 'document.added',
    audience: 'TABLE',
    details: { title: 'Stuk TABLE' },
  });
});
