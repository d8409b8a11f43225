import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Role } from '../../../server/people/role.entity.ts';
import { Proposal, ProposalState } from '../../../server/proposals/proposal.entity.ts';
import { SeatKind } from '../../../server/table/seat.entity.ts';
import { anAdviceRequest } from '../../builders/advice.ts';
import { aMeeting, anAgendaItem } from '../../builders/meeting.ts';
import { aContractManager, aDelegate, aSeat } from '../../builders/person.ts';
import { aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
let on: TestApp;
let here: RegionSetting;
let about: ProposalSetting;
let manager: Role;
let council: Role;
let page: string;
let dossier: string;

beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  here = await aRegion(on, { slug: 'owo' });
  about = await aProposal(on, here, { number: '2026-01' });
  const meeting = await aMeeting(on, here.region, { date: inDays(14) });
  await anAgendaItem(on, meeting, { position: 1, subject: 'Indexatie', proposalId: about.proposal.id });
  const seat = await aSeat(on, here.region, { kind: SeatKind.ADVISORY_COUNCIL, name: 'Adviesraad Zuid' });
  const other = await aSeat(on, here.region, { kind: SeatKind.ADVISORY_COUNCIL, name: 'Adviesraad Noord' });
  manager = await aContractManager(on, here.municipalities[0]!);
  council = await aDelegate(on, here.region, { seatId: seat.id });
  await anAdviceRequest(on, about.proposal, other.id, manager.personId, { dueOn: inDays(-2) });
  page = `${on.url}/owo/voorstellen/2026-01/advies`;
  dossier = `${on.url}/owo/vergaderingen/${inDays(14)}/dossier`;
});
afterAll(() => on.stop());

test('a contract manager sees what is overdue, and asks another council', async () => {
  const { page: screen, errors } = await browser.screenOf(on, manager);
  await screen.goto(`${on.url}/owo/start`);
  await screen.getByRole('heading', { name: 'Advies dat nog moet komen' }).waitFor();
  await screen.getByText('Te laat').waitFor();
  await screen.goto(`${on.url}/owo/voorstellen/2026-01`);
  await screen.getByRole('link', { name: 'Advies van de adviesraden' }).click();
  await screen.getByText('Het advies is er nog niet.', { exact: false }).waitFor();
  await screen.getByRole('button', { name: 'Vraag advies' }).click();
  await screen.getByRole('link', { name: /^Uiterlijk op:/ }).waitFor();
  await expectAccessible(screen);
  await screen.getByRole('combobox', { name: 'Adviesraad' }).selectOption({ label: 'Adviesraad Zuid' });
  await screen.getByLabel('Uiterlijk op').fill(inDays(10));
  await screen
    .getByRole('textbox', { name: /^Wat wilt u in het bijzonder weten/ })
    .fill('Let op het vervoer.');
  await screen.getByRole('button', { name: 'Vraag advies' }).click();
  await screen.getByText('De adviesraad is gevraagd').waitFor();
  await screen.getByRole('heading', { level: 3, name: 'Adviesraad Zuid' }).waitFor();
  await screen.getByText('U hebt alle adviesraden gevraagd.').waitFor();
  await expectAccessible(screen);
  expect(errors).toEqual([]);
});

test('a member of the council writes on a phone, finds the text again, and gives the advice', async () => {
  const { page: screen, errors } = await browser.screenOf(on, council, phone);
  await screen.goto(`${on.url}/owo/start`);
  await screen.getByRole('heading', { name: 'U bent om advies gevraagd' }).waitFor();
  await expectAccessible(screen);
  await screen.goto(page);
  await screen.getByText('Let op het vervoer.').first().waitFor();
  await screen
    .getByRole('textbox', { name: 'Advies', exact: true })
    .fill('Mits de cliëntenraad wordt gehoord.');
  screen.once('dialog', (dialog) => void dialog.accept());
  await screen.reload();
  await screen.getByText('U was hier al aan het schrijven').waitFor();
  const text = screen.getByRole('textbox', { name: 'Advies', exact: true });
  expect(await text.inputValue()).toBe('Mits de cliëntenraad wordt gehoord.');
  await screen.getByRole('button', { name: 'Verstuur het advies' }).click();
  await screen.getByRole('link', { name: /^Conclusie:/ }).waitFor();
  await expectAccessible(screen);
  await screen.getByRole('radio', { name: 'Positief, onder voorwaarden' }).check();
  const chooser = screen.waitForEvent('filechooser');
  await screen.getByRole('button', { name: 'Kies een bestand' }).click();
  const letter = { mimeType: 'text/plain', buffer: Buffer.from('Het advies als brief.') };
  await (await chooser).setFiles([{ name: 'advies.txt', ...letter }]);
  await screen.getByRole('button', { name: 'Verwijder advies.txt' }).waitFor();
  await screen.getByRole('button', { name: 'Verstuur het advies' }).click();
  await screen.getByText('Uw advies is verstuurd').waitFor();
  await screen.getByRole('link', { name: 'Brief: Adviesraad Zuid' }).waitFor();
  await expectAccessible(screen);
  await screen.reload();
  await screen.getByRole('button', { name: 'Geef een nieuw advies' }).waitFor();
  expect(await screen.getByText('U was hier al aan het schrijven').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('who prepares the meeting reads it in the dossier; a visitor only once the table has spoken', async () => {
  const { page: screen, errors } = await browser.screenOf(on, await aDelegate(on, here.region));
  await screen.goto(dossier);
  await screen.getByText('1 van 2 adviezen binnen').waitFor();
  await screen.goto(`${dossier}/1`);
  await screen.getByRole('heading', { name: 'Advies van de adviesraden' }).waitFor();
  await screen.getByText('Mits de cliëntenraad wordt gehoord.').waitFor();
  await screen.getByText('Positief, onder voorwaarden').waitFor();
  await expectAccessible(screen);
  await screen.goto(`${on.url}/owo/voorstellen/2026-01`);
  await screen.getByText('Advies van Adviesraad Zuid: positief, onder voorwaarden').waitFor();
  expect(errors).toEqual([]);

  const visitor = await browser.openScreen();
  await visitor.page.goto(page);
  await visitor.page.getByText('Er is nog geen advies te lezen').waitFor();
  expect(await visitor.page.getByText('Adviesraad Zuid').count()).toBe(0);
  await on.app.services.database.transaction((rows) =>
    rows.update(Proposal, { id: about.proposal.id }, { state: ProposalState.DISCUSSED }),
  );
  await visitor.page.reload();
  await visitor.page.getByText('Mits de cliëntenraad wordt gehoord.').waitFor();
  expect(await visitor.page.getByText('Adviesraad Noord').count()).toBe(0);
  await expectAccessible(visitor.page);
});

test('of two members who write at once the second sees both texts and loses none', async () => {
  const seatId = council.seatId!;
  const [one, two] = [
    await browser.screenOf(on, council),
    await browser.screenOf(on, await aDelegate(on, here.region, { seatId, substitute: true })),
  ];
  for (const { page: screen } of [one, two]) {
    await screen.goto(page);
    await screen.getByRole('button', { name: 'Geef een nieuw advies' }).click();
  }
  const send = async ({ page: screen }: typeof one, text: string) => {
    await screen.getByRole('textbox', { name: 'Advies', exact: true }).fill(text);
    await screen.getByRole('button', { name: 'Verstuur het advies' }).click();
  };
  await send(one, 'Akkoord.');
  await one.page.getByText('Uw advies is verstuurd').waitFor();
  await send(two, 'Nog niet akkoord.');
  await two.page.getByText('Iemand anders heeft dit intussen gewijzigd', { exact: true }).waitFor();
  expect(await two.page.getByRole('textbox', { name: 'Advies', exact: true }).inputValue()).toBe(
    'Nog niet akkoord.',
  );
  await two.page.getByRole('cell', { name: 'Akkoord.', exact: true }).waitFor();
  await expectAccessible(two.page);
});
