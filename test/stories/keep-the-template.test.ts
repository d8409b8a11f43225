import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Role } from '../../server/people/role.entity.ts';
import { aContractManager, aSecretary } from '../builders/person.ts';
import { aSectionTemplate } from '../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let secretary: Role;
let manager: Role;
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  secretary = await aSecretary(on, here.region);
  manager = await aContractManager(on, here.municipalities[0]!);
  await aSectionTemplate(on, here.region, 'goal', true);
  await aSectionTemplate(on, here.region, 'risks', false);
});
afterAll(() => on.stop());

const region = `region { id version sectionTemplate { id key position required nl: title(language: nl) fy: title(language: fy) } }`;
const saveTemplate = `mutation ($input: SaveSectionTemplateInput!) { saveSectionTemplate(input: $input) { problems { field code limit } ${region} } }`;
const draft = `mutation ($input: CreateProposalDraftInput!) { createProposalDraft(input: $input) { problems { code } proposal { current { id sections { key title(language: nl) } } } } }`;
const ofProposal = `query ($id: ID!) { proposal(id: $id) { current { sections { key title(language: nl) } } } }`;

interface Heading {
  id?: string | null;
  nl: string;
  fy: string;
  en: string;
  required: boolean;
}
const heading = (nl: string, given: Partial<Heading> = {}): Heading => ({
  nl,
  fy: `${nl} (fy)`,
  en: `${nl} (en)`,
  required: false,
  ...given,
});

async function template(): Promise<{ version: number; sectionTemplate: (Heading & { key: string })[] }> {
  const { data } = await on.ask(
    `query ($slug: String!) { ${region.replace('region', 'region(slug: $slug)')} }`,
    {
      slug: here.region.slug,
    },
  );
  return data.region;
}
async function save(headings: Heading[], given: { version?: number; as?: Role } = {}) {
  const { version } = await template();
  const ask = await on.as(given.as ?? secretary);
  return ask(saveTemplate, {
    input: { regionId: here.region.id, version, headings, ...given, as: undefined },
  });
}

test('a secretary orders, renames, adds and drops headings, and a proposal that was started keeps its own', async () => {
  const ask = await on.as(manager);
  const started = await ask(draft, { input: { regionId: here.region.id, title: 'Tarief vervoer' } });
  const before = started.data.createProposalDraft.proposal.current.sections;
  const [goal] = (await template()).sectionTemplate;
  const { data } = await save([
    heading('Kosten', { required: true }),
    heading('Doel van de wijziging', { id: goal!.id! }),
  ]);
  expect(data.saveSectionTemplate.problems).toEqual([]);
  expect(data.saveSectionTemplate.region.sectionTemplate).toEqual([
    expect.objectContaining({ position: 1, nl: 'Kosten', fy: 'Kosten (fy)', required: true }),
    expect.objectContaining({
      id: goal!.id,
      key: 'goal',
      position: 2,
      nl: 'Doel van de wijziging',
      required: false,
    }),
  ]);

  const next = await ask(draft, { input: { regionId: here.region.id, title: 'Tarief dagbesteding' } });
  const titles = next.data.createProposalDraft.proposal.current.sections.map(
    (section: { title: string }) => section.title,
  );
  expect(titles).toEqual(['Kosten', 'Doel van de wijziging']);
  expect(before).toEqual([
    { key: 'goal', title: 'Kop goal' },
    { key: 'risks', title: 'Kop risks' },
  ]);
  const proposals = await ask(
    `query ($slug: String!) { region(slug: $slug) { proposals(first: 10) { nodes { id } } } }`,
    {
      slug: here.region.slug,
    },
  );
  const ids: string[] = proposals.data.region.proposals.nodes.map(({ id }: { id: string }) => id);
  const kept = await Promise.all(
    ids.map(async (id) => (await ask(ofProposal, { id })).data.proposal.current.sections),
  );
  expect(kept).toContainEqual(before);
});

test('what is wrong is told at its field, in each language, and nothing is saved', async () => {
  const before = await template();
  const [first] = before.sectionTemplate;
  const wrong = await save([
    heading('', { id: first!.id! }),
    heading('Dubbel'),
    heading('dubbel', { id: first!.id! }),
    heading('x'.repeat(201), { id: 'onbekend' }),
  ]);
  expect(wrong.data.saveSectionTemplate.problems).toEqual([
    { field: 'headings.0.nl', code: 'REQUIRED', limit: null },
    { field: 'headings.2.nl', code: 'DUPLICATE', limit: null },
    { field: 'headings.2.fy', code: 'DUPLICATE', limit: null },
    { field: 'headings.2.en', code: 'DUPLICATE', limit: null },
    { field: 'headings.2', code: 'NOT_FOUND', limit: null },
    { field: 'headings.3.nl', code: 'TOO_LONG', limit: 200 },
    { field: 'headings.3.fy', code: 'TOO_LONG', limit: 200 },
    { field: 'headings.3.en', code: 'TOO_LONG', limit: 200 },
    { field: 'headings.3', code: 'NOT_FOUND', limit: null },
  ]);
  const codes = async (headings: Heading[]) =>
    (await save(headings)).data.saveSectionTemplate.problems[0].code;
  expect(await codes([])).toBe('REQUIRED');
  expect(await codes(Array.from({ length: 31 }, (_, at) => heading(`Kop ${at}`)))).toBe('TOO_MANY');
  expect(await template()).toEqual(before);
});

test('two secretaries at once: the second gets the template as the first left it', async () => {
  const { version } = await template();
  await save([heading('Van de eerste')]);
  const { data } = await save([heading('Van de tweede')], { version });
  expect(data.saveSectionTemplate.problems[0].code).toBe('STALE');
  expect(data.saveSectionTemplate.region.sectionTemplate[0].nl).toBe('Van de eerste');
});

test('a contract manager and a secretary elsewhere cannot change it', async () => {
  const elsewhere = await aSecretary(on, (await aRegion(on)).region);
  for (const as of [manager, elsewhere])
    expect((await save([heading('Van mij')], { as })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
