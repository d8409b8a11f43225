import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Role } from '../../server/people/role.entity.ts';
import { aProvider } from '../builders/provider.ts';
import { aContractManager, aDelegate, aRepresentative } from '../builders/person.ts';
import { aSectionTemplate } from '../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import {
  aWholeDraft,
  createDraft,
  publishDraft,
  publishing,
  saveDraft,
  wholeText,
} from '../support/write-proposal.ts';

let on: TestApp;
let here: RegionSetting;
let manager: Role;
let asManager: Ask;

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  on.clock.set('2026-03-02T09:00:00Z');
  here = await aRegion(on);
  await aSectionTemplate(on, here.region, 'arguments', true);
  await aSectionTemplate(on, here.region, 'alternatives', false);
  manager = await aContractManager(on, here.municipalities[0]!);
  asManager = await on.as(manager);
});

test('a contract manager starts a draft with the headings of the region, and a retry makes no second one', async () => {
  const input = { regionId: here.region.id, title: ' Indexering ', idempotencyKey: 'one' };
  const first = (await asManager(createDraft, { input })).data.createProposalDraft.proposal;
  const again = (await asManager(createDraft, { input })).data.createProposalDraft.proposal;
  expect(again.id).toBe(first!.id);
  expect(first).toMatchObject({ state: 'DRAFT', number: null });
  expect(first.draft.sections.map((s: { key: string }) => s.key)).toEqual(['arguments', 'alternatives']);
});

test('a draft is saved as a whole, keeps the ids of its articles, and loses what was taken out', async () => {
  const { draft } = await aWholeDraft(asManager, here);
  const [first, second] = draft.clauseChanges;
  const { data } = await asManager(saveDraft, {
    input: {
      ...wholeText(here, draft),
      version: draft.version,
      clauseChanges: [{ id: second!.id, article: 'Artikel 7.4', oldText: '', newText: 'Anders.' }],
    },
  });
  expect(data.saveProposalDraft.proposalVersion.clauseChanges).toEqual([
    { id: second!.id, article: 'Artikel 7.4', position: 1 },
  ]);
  expect(first!.id).not.toBe(second!.id);
});

test('a stale save changes nothing and shows what the colleague saved', async () => {
  const { draft } = await aWholeDraft(asManager, here);
  const stale = { ...wholeText(here, draft), version: draft.version - 1, title: 'Van mij' };
  const { saveProposalDraft } = (await asManager(saveDraft, { input: stale })).data;
  expect(saveProposalDraft.problems).toEqual([{ field: 'version', code: 'STALE', limit: null }]);
  expect(saveProposalDraft.proposalVersion).toMatchObject({
    title: 'Indexering tarieven',
    version: draft.version,
  });
});

test('a lot of another region, a date that is none and too long a title are told at their fields', async () => {
  const { draft } = await aWholeDraft(asManager, here);
  const elsewhere = await aRegion(on);
  const { data } = await asManager(saveDraft, {
    input: {
      ...wholeText(here, draft),
      title: 'x'.repeat(256),
      effectiveOn: '2027-02-30',
      lotIds: [elsewhere.lots[0]!.id],
    },
  });
  expect(data.saveProposalDraft.problems).toEqual([
    { field: 'title', code: 'TOO_LONG', limit: 255 },
    { field: 'effectiveOn', code: 'INVALID_DATE', limit: null },
    { field: 'lotIds', code: 'NOT_FOUND', limit: null },
  ]);
});

test('a colleague of another municipality reads the draft but does not write or publish it', async () => {
  const proposal = await aWholeDraft(asManager, here);
  const colleague = await on.as(await aContractManager(on, here.municipalities[1]!));
  const seen = await colleague(
    'query ($id: ID!) { proposal(id: $id) { draft { title } abilities { viewDraft editDraft publish } } }',
    {
      id: proposal.id,
    },
  );
  expect(seen.data.proposal).toEqual({
    draft: { title: 'Indexering tarieven' },
    abilities: { viewDraft: true, editDraft: false, publish: false },
  });
  const saved = await colleague(saveDraft, { input: wholeText(here, proposal.draft) });
  expect(saved.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const published = await colleague(publishDraft, { input: publishing(proposal) });
  expect(published.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a draft does not exist for who is not of the staff of its region', async () => {
  const proposal = await aWholeDraft(asManager, here);
  const provider = await aProvider(on);
  const elsewhere = await aRegion(on);
  const others: Ask[] = [
    on.ask,
    await on.as(await aRepresentative(on, provider)),
    await on.as(await aDelegate(on, here.region)),
    await on.as(await aContractManager(on, elsewhere.municipalities[0]!)),
  ];
  for (const ask of others) {
    const { data, errors } = await ask(
      'query ($id: ID!, $slug: String!) { proposal(id: $id) { id } region(slug: $slug) { proposals { totalCount nodes { id } } } }',
      { id: proposal.id, slug: here.region.slug },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ proposal: null, region: { proposals: { totalCount: 0, nodes: [] } } });
    const saved = await ask(saveDraft, { input: wholeText(here, proposal.draft) });
    expect(['NOT_FOUND', 'UNAUTHENTICATED']).toContain(saved.errors?.[0]?.extensions.code);
  }
});
