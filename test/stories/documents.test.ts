import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Audience, HolderKind } from '../../server/documents/document.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import { aContractManager, aDelegate, anOperator, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { aPdf } from '../support/files.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import { addedDocument, documentMutation, upload, type AddedDocument } from '../support/upload.ts';

type Signed = Ask & { cookie: string };

let on: TestApp;
let setting: RegionSetting;
let people: Record<string, Signed | null>;
let secretary: Signed;
let manager: Signed;
let library: { holderKind: HolderKind; holderId: string };
const documents = {} as Record<Audience, AddedDocument>;

beforeAll(async () => {
  on = await startApp();
  setting = await aRegion(on);
  const elsewhere = await aRegion(on);
  secretary = await on.as(await aSecretary(on, setting.region));
  manager = await on.as(await aContractManager(on, setting.municipalities[0]!));
  people = {
    visitor: null,
    representative: await on.as(await aRepresentative(on, await aProvider(on))),
    delegate: await on.as(await aDelegate(on, setting.region)),
    'contract manager': manager,
    secretary,
    'secretary of another region': await on.as(await aSecretary(on, elsewhere.region)),
    'delegate of another region': await on.as(await aDelegate(on, elsewhere.region)),
    operator: await on.as(await anOperator(on)),
  };
  library = { holderKind: HolderKind.REGION, holderId: setting.region.id };
  for (const audience of Object.values(Audience))
    documents[audience] = await addedDocument(on, secretary, library, audience);
});
afterAll(() => on.stop());

const listed =
  'query ($slug: String!) { region(slug: $slug) { mayManageDocuments documents { title audience current { url } versions { number } abilities { change withdraw remove } } } }';
const regionOf = async (who: Signed | null) =>
  (await (who ?? on.ask)(listed, { slug: setting.region.slug })).data.region;

function open(url: string, who: Signed | null, headers: Record<string, string> = {}, method = 'GET') {
  return fetch(on.url + url, { method, headers: { ...(who && { cookie: who.cookie }), ...headers } });
}
const change = (who: Signed, name: string, input: object) => who(documentMutation(name), { input });
const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);

const { PUBLIC, TABLE, INTERNAL } = Audience;
const readers: [who: string, reads: Audience[]][] = [
  ['visitor', [PUBLIC]],
  ['representative', [PUBLIC]],
  ['delegate', [TABLE, PUBLIC]],
  ['contract manager', [INTERNAL, TABLE, PUBLIC]],
  ['secretary', [INTERNAL, TABLE, PUBLIC]],
  ['secretary of another region', [PUBLIC]],
  ['delegate of another region', [PUBLIC]],
  ['operator', [PUBLIC]],
];

describe.each(readers)('in the library of a region a %s', (who, reads) => {
  test(`finds ${reads.join(' and ')} documents`, async () => {
    const found = (await regionOf(people[who]!)).documents.map(
      ({ audience }: { audience: Audience }) => audience,
    );
    expect(new Set(found)).toEqual(new Set(reads));
  });

  test.each(Object.values(Audience))(
    'opens the file of a document that is %s only where it is listed',
    async (audience) => {
      const response = await open(documents[audience].current.url, people[who]!);
      expect(response.status).toBe(reads.includes(audience) ? 200 : 404);
    },
  );
});

test('what one may not read answers like what does not exist', async () => {
  const hidden = await open(documents[INTERNAL].current.url, null);
  const guessed = await open(`/documents/${newId()}/1/stuk.pdf`, null);
  expect([hidden.status, await hidden.text()]).toEqual([guessed.status, await guessed.text()]);
  const names = (response: Response) =>
    [...response.headers.keys()].filter((name) => name !== 'x-statements');
  expect(names(hidden)).toEqual(names(guessed));
  for (const id of [documents[INTERNAL].id, newId()]) {
    const input = { documentId: id, version: 1, reason: 'Weg ermee' };
    const { errors } = await change(people['delegate']!, 'withdrawDocument', input);
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
  }
});

test('who reads a document without managing it may change nothing', async () => {
  const { id } = documents[TABLE];
  for (const [name, input] of [
    ['withdrawDocument', { reason: 'Weg ermee' }],
    ['saveDocument', { title: 'Anders', audience: PUBLIC }],
    ['replaceDocument', { note: 'Beter', uploadId: newId() }],
  ] as const) {
    const { errors } = await change(people['delegate']!, name, { documentId: id, version: 1, ...input });
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  }
  const { body } = await upload(on, people['delegate']!, aPdf());
  const added = await change(people['delegate']!, 'addDocument', {
    ...library,
    uploadId: body.id,
    title: 'Stuk',
    audience: PUBLIC,
  });
  expect(added.errors![0]!.extensions.code).toBe('FORBIDDEN');
});

test('a library of many documents takes as many statements as one of few', async () => {
  const few = await secretary(listed, { slug: setting.region.slug });
  for (let each = 0; each < 8; each += 1)
    await addedDocument(on, secretary, library, TABLE, aPdf(`extra ${each}`));
  const many = await secretary(listed, { slug: setting.region.slug });
  expect(many.data.region.documents.length).toBeGreaterThan(few.data.region.documents.length);
  expect(many.statements).toBe(few.statements);
});

describe('adding a document', () => {
  test('takes an upload of oneself only', async () => {
    const { body } = await upload(on, manager, aPdf('van een ander'));
    const input = { ...library, uploadId: body.id, title: 'Stuk', audience: PUBLIC };
    const { data } = await change(secretary, 'addDocument', input);
    expect(data.addDocument).toMatchObject({
      document: null,
      problems: [{ field: 'uploadId', code: 'NOT_FOUND' }],
    });
  });

  test('tells all that is wrong at once', async () => {
    const input = { ...library, uploadId: newId(), title: ' ', audience: PUBLIC };
    const { data } = await change(secretary, 'addDocument', input);
    expect(data.addDocument.problems).toMatchObject([
      { field: 'title', code: 'REQUIRED' },
      { field: 'uploadId', code: 'NOT_FOUND' },
    ]);
  });

  test('of two who attach one upload at the same moment one wins', async () => {
    const { body } = await upload(on, secretary, aPdf('dubbel'));
    const input = { ...library, uploadId: body.id, title: 'Dubbel', audience: PUBLIC };
    const answers = await Promise.all([1, 2, 3].map(() => change(secretary, 'addDocument', input)));
    const made = answers.filter(({ data }) => data.addDocument.document);
    expect(made).toHaveLength(1);
  });

  test('that is sent again with the same key happens once', async () => {
    const { body } = await upload(on, secretary, aPdf('nog eens'));
    const input = { ...library, uploadId: body.id, title: 'Eens', audience: PUBLIC, idempotencyKey: body.id };
    const [first, second] = [
      await change(secretary, 'addDocument', input),
      await change(secretary, 'addDocument', input),
    ];
    expect(second.data.addDocument.document.id).toBe(first.data.addDocument.document.id);
  });
});

describe('replacing a document', () => {
  test('gives it a new version, and the one before stays readable', async () => {
    const { id, version, current } = await addedDocument(on, secretary, library, PUBLIC, aPdf('een'));
    const { body } = await upload(on, manager, aPdf('twee'), 'beter.pdf');
    const input = { documentId: id, version, uploadId: body.id, note: 'Bedrag verbeterd' };
    const { document } = (await change(manager, 'replaceDocument', input)).data.replaceDocument;
    expect(document.versions).toMatchObject([
      { number: 1, note: null },
      { number: 2, note: 'Bedrag verbeterd' },
    ]);
    expect(document.current).toMatchObject({ number: 2, fileName: 'beter.pdf' });
    expect(await (await open(document.current.url, null)).text()).toContain('twee');
    expect(await (await open(current.url, null)).text()).toContain('een');
  });

  test('by two people at once: one is told that somebody was first, and keeps the upload', async () => {
    const { id, version } = await addedDocument(on, secretary, library, PUBLIC, aPdf('samen'));
    const answers = await Promise.all(
      [secretary, manager].map(async (who) => {
        const { body } = await upload(on, who, aPdf('nieuw'));
        return change(who, 'replaceDocument', { documentId: id, version, uploadId: body.id, note: 'Nieuw' });
      }),
    );
    const problems = answers.map(({ data }) => codes(data.replaceDocument.problems));
    expect(problems.flat()).toEqual(['STALE']);
    expect(answers.map(({ data }) => data.replaceDocument.document.version)).toEqual([2, 2]);
  });
});

test('a document that becomes internal is gone for the public, list and file', async () => {
  const { id, version, current } = await addedDocument(on, secretary, library, PUBLIC, aPdf('vergissing'));
  await change(secretary, 'saveDocument', { documentId: id, version, title: 'Intern', audience: INTERNAL });
  expect((await open(current.url, null)).status).toBe(404);
  const { documents: found } = await regionOf(null);
  expect(found.map(({ title }: { title: string }) => title)).not.toContain('Intern');
});

describe('withdrawing a document', () => {
  test('needs a reason; then title and reason stay, and no version of its file is served to anybody', async () => {
    const { id, version, current } = await addedDocument(on, secretary, library, PUBLIC, aPdf('fout'));
    const without = await change(secretary, 'withdrawDocument', { documentId: id, version, reason: '' });
    expect(without.data.withdrawDocument.problems).toMatchObject([{ field: 'reason', code: 'REQUIRED' }]);
    const input = { documentId: id, version, reason: 'Verkeerd bestand' };
    const { document } = (await change(secretary, 'withdrawDocument', input)).data.withdrawDocument;
    expect(document).toMatchObject({ withdrawReason: 'Verkeerd bestand', abilities: { change: false } });
    for (const who of [null, secretary]) expect((await open(current.url, who)).status).toBe(404);
    const again = await change(secretary, 'withdrawDocument', { ...input, version: 2 });
    expect(codes(again.data.withdrawDocument.problems)).toEqual(['WRONG_STATE']);
  });

  test('is the only way out of a library: nothing is removed from it without a trace', async () => {
    const { id } = await addedDocument(on, secretary, library, PUBLIC, aPdf('blijft'));
    const remove =
      'mutation ($input: RemoveDocumentInput!) { removeDocument(input: $input) { removedId problems { code } } }';
    const { data } = await secretary(remove, { input: { documentId: id } });
    expect(data.removeDocument).toEqual({ removedId: null, problems: [{ code: 'WRONG_STATE' }] });
  });
});
