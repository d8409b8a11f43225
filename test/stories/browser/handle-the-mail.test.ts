import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { InboundMail } from '../../../server/intake/inbound-mail.entity.ts';
import { Reaction } from '../../../server/reactions/reaction.entity.ts';
import { aContractManager, aSecretary } from '../../builders/person.ts';
import { aProposal } from '../../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { aPdf } from '../../support/files.ts';
import { refuseMail } from '../../support/handle-mail.ts';
import { anInvitedProvider, mailDomain, mailed, takesMail, type Invited } from '../../support/send-mail.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const { screenOf } = useBrowser();
let on: TestApp;
let here: RegionSetting;
let us: Invited;
beforeAll(async () => {
  on = await startApp(takesMail);
  here = await aRegion(on);
  us = await anInvitedProvider(on, here);
});
afterAll(() => on.stop());

const rows = () => on.app.services.database.manager;
const unknown = { from: 'anke@elders.example.net' };

test('a contract manager finds the mail that waits, and makes it the reaction of a provider', async () => {
  const mail = await mailed(on, us, {
    ...unknown,
    subject: 'Onze reactie',
    text: 'Wij zijn het niet eens.\n\nOp ma 2 mrt 2026 om 10:12 schreef OWO <x@in.example.org>:\n> Reageren kan.\n',
    attachments: [{ filename: 'cijfers.pdf', content: aPdf('cijfers') }],
  });
  const { page, errors } = await screenOf(on, await aContractManager(on, here.municipalities[0]!), phone);
  await page.goto(`${on.url}/${here.region.slug}/beheer`);
  await page.getByText('1 mail wacht').waitFor();
  await page.getByRole('link', { name: 'Ingekomen post' }).click();
  await page.getByRole('heading', { level: 2, name: 'Wacht op u (1)' }).waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'Onze reactie' }).textContent()).toMatch(
    /anke@elders.*niet bekend als vertegenwoordiger/s,
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Onze reactie' }).click();
  await page.getByRole('heading', { level: 1, name: 'Onze reactie' }).waitFor();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Download de hele mail/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`mail-${mail.id}.eml`);
  await page.getByRole('radio', { name: 'Maak er één reactie van' }).check();
  await page.getByText('De mail wordt de reactie van deze aanbieder, en is op tijd.').waitFor();
  expect(await page.getByLabel('Tekst van de reactie').inputValue()).toBe('Wij zijn het niet eens.');
  expect(await page.getByRole('checkbox', { name: 'cijfers.pdf' }).isChecked()).toBe(true);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Maak er een reactie van' }).click();
  await page.getByText('De mail is nu een reactie').waitFor();
  const { receiptNumber } = await rows().findOneByOrFail(Reaction, {
    proposalId: us.proposal.id,
    providerId: us.provider.id,
  });
  await expectAccessible(page);
  await page.getByRole('link', { name: receiptNumber! }).click();
  await page.getByText('Per e-mail, ontvangen op').waitFor();
  expect(errors).toEqual([]);
});

test('the secretary splits a mail on two proposals, and sees at a field what is missing', async () => {
  const second = (await aProposal(on, here, { invites: [us.provider] })).proposal;
  const first = (await aProposal(on, here, { invites: [us.provider] })).proposal;
  const mail = await mailed(on, us, {
    to: `${here.region.slug}@${mailDomain}`,
    subject: `Over ${first.number} en ${second.number}`,
    text: 'Het eerste: eens. Het tweede: niet eens.',
  });
  const { page, errors } = await screenOf(on, await aSecretary(on, here.region));
  await page.goto(`${on.url}/${here.region.slug}/beheer/post/${mail.id}`);
  await page.getByText('De mail gaat over meer dan één voorstel.').waitFor();
  await page.getByRole('radio', { name: 'Splits de mail in meer reacties' }).check();
  const part = (number: number) => page.getByRole('region', { name: `Reactie ${number}` });
  const split = page.getByRole('button', { name: 'Maak er 2 reacties van' });
  await part(1).getByLabel('Over welk voorstel gaat het?').selectOption(first.id);
  await part(1).getByLabel('Tekst van de reactie').fill('Het eerste: eens.');
  await part(2).getByLabel('Tekst van de reactie').fill('Het tweede: niet eens.');
  await split.click();
  await page.getByRole('link', { name: /^Reactie 2, Over welk voorstel gaat het/ }).waitFor();
  await expectAccessible(page);
  await part(2).getByLabel('Over welk voorstel gaat het?').selectOption(second.id);
  await split.click();
  await page.getByText('De mail is nu een reactie').waitFor();
  expect(await rows().countBy(Reaction, { providerId: us.provider.id, proposalId: first.id })).toBe(1);
  expect(await rows().countBy(Reaction, { providerId: us.provider.id, proposalId: second.id })).toBe(1);
  expect(errors).toEqual([]);
});

test('of two who refuse the same mail the second one is told, and keeps what was typed', async () => {
  const mail = await mailed(on, us, { ...unknown, subject: 'Reclame' });
  const { page, errors } = await screenOf(on, await aSecretary(on, here.region));
  await page.goto(`${on.url}/${here.region.slug}/beheer/post/${mail.id}`);
  await page.getByRole('radio', { name: 'Weiger de mail' }).check();
  await page.getByLabel('Waarom weigert u de mail?').fill('Dit gaat niet over een voorstel.');
  await expectAccessible(page);
  const manager = await on.as(await aContractManager(on, here.municipalities[1]!));
  await refuseMail(manager, mail, 'Reclame.');
  await page.getByRole('button', { name: 'Weiger de mail' }).click();
  await page.getByText('Een collega was u voor').waitFor();
  await page.getByText('Wat u had ingevuld').click();
  await page.getByText('Dit gaat niet over een voorstel.').waitFor();
  await page.getByText('Reden van de weigering: Reclame.').waitFor();
  await expectAccessible(page);
  expect(await rows().findOneByOrFail(InboundMail, { id: mail.id })).toMatchObject({
    refuseReason: 'Reclame.',
  });
  expect(errors).toEqual([]);
});

test('a representative finds the address for mail where the proposal says how to react', async () => {
  const { page, errors } = await screenOf(on, us.role, phone);
  await page.goto(`${on.url}/${here.region.slug}/voorstellen/${us.proposal.number}`);
  const address = page.getByRole('link', { name: us.address });
  await address.waitFor();
  expect(await address.getAttribute('href')).toBe(`mailto:${us.address}`);
  await expectAccessible(page);
  expect(errors).toEqual([]);
});
