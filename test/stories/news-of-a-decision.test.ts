import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newUnsubscribeToken } from '../../server/notifications/mail-preferences.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import { Language } from '../../server/platform/language.ts';
import { emailKey } from '../../server/platform/text.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { aContractClause, aGeneration } from '../builders/contract-text.ts';
import { aStandpoint } from '../builders/decision.ts';
import { aContractManager, aDelegate } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aRegion } from '../builders/region.ts';
import { insert } from '../builders/rows.ts';
import { adopting, decide } from '../support/decisions.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

test('who subscribed to the news gets one mail of a decision, also when it was told of it as somebody concerned', async () => {
  on.clock.set('2026-03-02T09:00:00Z');
  const here = await aRegion(on);
  const given = await aProposal(on, here, { state: ProposalState.DISCUSSED });
  await aStandpoint(on, here, given.proposal);
  const generation = await aGeneration(on, here);
  await aContractClause(on, here, generation, given.clause.article, given.clause.oldText);
  const asFirst = await on.as(await aContractManager(on, here.municipalities[0]!));
  const delegate = await aDelegate(on, here.region);
  const { email } = await on.app.services.database.manager.findOneByOrFail(Person, { id: delegate.personId });
  for (const address of [email, 'nieuws@example.org'])
    await insert(on, Subscription, {
      id: newId(),
      regionId: here.region.id,
      email: address,
      emailKey: emailKey(address),
      language: Language.nl,
      confirmedAt: on.clock.now(),
      unsubscribeToken: newUnsubscribeToken(),
    });
  await decide(asFirst, adopting(given.proposal.id));
  const kinds = async (recipient: string) =>
    (await on.app.services.database.manager.findBy(OutboxMail, { recipient })).map(({ kind }) => kind);
  expect(await kinds(email)).toEqual(['decision.published']);
  expect(await kinds('nieuws@example.org')).toEqual(['subscription.news']);
});
