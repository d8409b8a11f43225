import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aMeeting, anAgendaItem } from '../../builders/meeting.ts';
import { aDelegate, aSecretary } from '../../builders/person.ts';
import { aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { aProvider } from '../../builders/provider.ts';
import { aReaction } from '../../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import type { Role } from '../../../server/people/role.entity.ts';
import { expectAccessible, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true };
let on: TestApp;
let here: RegionSetting;
let about: ProposalSetting;
let dossier: string;

beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  here = await aRegion(on, { slug: 'owo' });
  about = await aProposal(on, here);
  const date = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  const meeting = await aMeeting(on, here.region, { date });
  await anAgendaItem(on, meeting, { position: 1, subject: 'Opening' });
  await anAgendaItem(on, meeting, {
    position: 2,
    subject: 'Indexatie',
    proposalId: about.proposal.id,
    closed: true,
  });
  dossier = `${on.url}/owo/vergaderingen/${date}/dossier`;
});
afterAll(() => on.stop());

const screenOf = (role: Role) => browser.screenOf(on, role, tablet);

test('a delegation member reads on a tablet; note and read mark are there on the next device', async () => {
  const member = await aDelegate(on, here.region);
  const { page, errors } = await screenOf(member);
  await page.goto(dossier);
  await page.getByText('0 van 2 gelezen').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: '2. Indexatie' }).click();
  await page.getByRole('heading', { level: 1, name: 'Indexatie' }).waitFor();
  await page.getByRole('heading', { name: 'Wat er verandert' }).waitFor();
  await page.getByRole('textbox', { name: 'Mijn aantekening' }).fill('Vraag naar de peildatum.');
  await page.getByText(/^Opgeslagen om/).waitFor();
  await page.getByRole('checkbox', { name: 'Ik heb dit gelezen' }).check();
  await page.getByRole('textbox', { name: 'Uw bericht' }).fill('Wie begint hierover?');
  await page.getByRole('button', { name: 'Plaats bericht' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Wie begint hierover?' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Vorige: Opening' }).click();
  await page.getByRole('heading', { level: 1, name: 'Opening' }).waitFor();
  expect(errors).toEqual([]);

  const elsewhere = await screenOf(member);
  await elsewhere.page.goto(dossier);
  await elsewhere.page.getByText('1 van 2 gelezen').waitFor();
  await elsewhere.page.getByRole('link', { name: '2. Indexatie' }).click();
  const note = elsewhere.page.getByRole('textbox', { name: 'Mijn aantekening' });
  expect(await note.inputValue()).toBe('Vraag naar de peildatum.');
  expect(await elsewhere.page.getByRole('checkbox', { name: 'Ik heb dit gelezen' }).isChecked()).toBe(true);
});

test('the secretary prepares too, and finds no discussion', async () => {
  const { page } = await screenOf(await aSecretary(on, here.region));
  await page.goto(`${dossier}/2`);
  await page.getByRole('textbox', { name: 'Mijn aantekening' }).waitFor();
  expect(await page.getByText('Overleg binnen de delegatie').count()).toBe(0);
});

test('who sent the same text is told at once, and what each of them says otherwise when it is opened', async () => {
  const same =
    'Wij zijn het eens met het doel van het voorstel. De extra tijd zit niet in het tarief. '.repeat(4);
  for (const name of ['Zorg Eerst', 'Zorg Daarna', 'Zorg Anders']) {
    const provider = await aProvider(on, { name });
    await aReaction(
      on,
      about,
      provider,
      {},
      { text: name === 'Zorg Anders' ? `${same}Graag overleg.` : same },
    );
  }
  const { page, errors } = await screenOf(await aSecretary(on, here.region));
  await page.goto(`${dossier}/2`);
  const group = page.getByRole('group').filter({ hasText: '3 aanbieders, zelfde tekst' });
  await group.waitFor();
  expect(await group.getByText('Zorg Anders').count()).toBe(0);
  await group.getByText('3 aanbieders, zelfde tekst').click();
  await group.getByText('Zorg Anders').waitFor();
  await group.getByText('Precies dezelfde tekst').waitFor();
  await group.getByText('Wat er anders is dan in de eerste').waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('for a visitor there is no dossier', async () => {
  const { page } = await browser.openScreen(tablet);
  await page.goto(dossier);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('Indexatie').count()).toBe(0);
});
