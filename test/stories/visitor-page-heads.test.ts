import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { MeetingState } from '../../server/meetings/meeting.entity.ts';
import { pageHead } from '../../server/page-head.ts';
import { Language } from '../../server/platform/language.ts';
import { aMeeting } from '../builders/meeting.ts';
import { aProposal } from '../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let frisian: RegionSetting;
beforeAll(async () => {
  on = await startApp();
  frisian = await aRegion(on, { slug: 'fryslan', name: 'Fryske regio', defaultLanguage: Language.fy });
});
afterAll(() => on.stop());

const head = (path: string, chosen?: Language) => pageHead(on.app.services, 'request', path, chosen);
const portal = { description: expect.stringContaining('Oerlis:') as unknown };

test('a published proposal is named in the language of its region, before any script runs', async () => {
  const { proposal, version } = await aProposal(on, frisian);
  expect(await head(`/fryslan/voorstellen/${proposal.number}`)).toEqual({
    title: `${proposal.number} ${version.title} – Fryske regio`,
    description: version.summary,
    language: 'fy',
  });
});

test('a draft, a planned meeting and an unknown region have no head of their own', async () => {
  const { proposal } = await aProposal(on, frisian, { state: ProposalState.DRAFT });
  await aMeeting(on, frisian.region, { date: '2026-05-01', state: MeetingState.PLANNED, convenedAt: null });
  expect(await head(`/fryslan/voorstellen/${proposal.id}`)).toEqual({ ...portal, language: 'fy' });
  expect((await head('/fryslan/vergaderingen/2026-05-01'))?.title).toBe('Gearkomsten – Fryske regio');
  expect(await head('/nergens')).toEqual({ ...portal, language: 'nl' });
  expect(await head('/%E0%A4%A')).toEqual({ ...portal, language: 'nl' });
});

test('an announced meeting is named with its date', async () => {
  await aMeeting(on, frisian.region, { date: '2026-06-02' });
  expect((await head('/fryslan/vergaderingen/2026-06-02'))?.title).toContain('2 juny 2026');
});

test('who chose a language gets the page, its head and its files in that language, and nobody another', async () => {
  const page = async (path: string, cookie = '') => {
    const response = await fetch(on.url + path, { headers: { cookie } });
    const text = await response.text();
    expect(response.headers.get('vary')).toMatch(/cookie/i);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(text).toContain(`<html lang="${response.headers.get('content-language')}"`);
    return {
      language: response.headers.get('content-language'),
      script: /src="([^"]*)"/.exec(text)![1],
      text,
    };
  };
  const inFrisian = await page('/fryslan/vergaderingen');
  const inDutch = await page('/fryslan/vergaderingen', 'oerlis-language=nl');
  expect([inFrisian.language, inDutch.language]).toEqual(['fy', 'nl']);
  expect(inDutch.text).toContain('<title>Vergaderingen – Fryske regio');
  expect(inDutch.script).not.toBe(inFrisian.script);
  expect((await page('/')).language).toBe('nl');
  expect((await page('/', 'oerlis-language=en')).language).toBe('en');
  expect((await page('/fryslan', 'oerlis-language=xx')).language).toBe('fy');
});
