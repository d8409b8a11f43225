import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { ReactionRevision } from '../../server/reactions/reaction-revision.entity.ts';
import { Reaction } from '../../server/reactions/reaction.entity.ts';
import { aContractManager, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { linkMail, refuseMail } from '../support/handle-mail.ts';
import { anInvitedProvider, mailDomain, mailed, takesMail, type Invited } from '../support/send-mail.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let setting: RegionSetting;
let us: Invited;
let manager: Ask;

beforeAll(async () => {
  on = await startApp(takesMail);
});
beforeEach(async () => {
  on.clock.set('2026-03-02T09:00:00Z');
  setting = await aRegion(on);
  us = await anInvitedProvider(on, setting);
  manager = await on.as(await aContractManager(on, setting.municipalities[0]!));
});
afterAll(() => on.stop());

const rows = () => on.app.services.database.manager;
const pair = () => ({ proposalId: us.proposal.id, providerId: us.provider.id });
const reactionOf = (of = pair()) => rows().findOneBy(Reaction, of);
const revisionsOf = async (of = pair()) =>
  rows().find(ReactionRevision, {
    where: { reactionId: (await reactionOf(of))!.id },
    order: { number: 'ASC' },
  });
const mailsAbout = (subjectId: string) => rows().findBy(OutboxMail, { subjectId });
const unknown = 'anke@elders.example.net';
const held = (text = 'Wij zijn het niet eens.') => mailed(on, us, { from: unknown, text });

describe('Two of the staff take the same mail', () => {
  test('at once: one links it, the other is told, and nothing happens twice', async () => {
    const mail = await held();
    const secretary = await on.as(await aSecretary(on, setting.region));
    const answers = await Promise.all([
      linkMail(manager, mail, pair()),
      linkMail(secretary, mail, pair()),
      refuseMail(secretary, mail, 'Wij kennen u niet.'),
    ]);
    const codes = answers.map(({ problems }) => problems.map(({ code }) => code));
    expect(codes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['WRONG_STATE'], ['WRONG_STATE']]);
    const { state } = answers.find(({ problems }) => problems.length === 0)!.mail!;
    for (const { mail: now } of answers) expect(now).toMatchObject({ state });
    const linked = state === 'LINKED';
    expect(await rows().countBy(Reaction, pair())).toBe(linked ? 1 : 0);
    expect(await mailsAbout(mail.id)).toMatchObject([{ kind: linked ? 'mail.linked' : 'mail.refused' }]);
  });

  test('the same request sent twice is carried out once', async () => {
    const mail = await held();
    const input = {
      mailId: mail.id,
      version: mail.version,
      parts: [{ ...pair(), text: 'Eens' }],
      idempotencyKey: 'een-keer',
    };
    const link =
      'mutation ($input: LinkMailInput!) { linkMail(input: $input) { problems { code } mail { state } } }';
    const answers = await Promise.all([manager(link, { input }), manager(link, { input })]);
    for (const { data } of answers)
      expect(data.linkMail).toEqual({ problems: [], mail: { state: 'LINKED' } });
    expect(await revisionsOf()).toHaveLength(1);
  });
});

describe('The staff finds the mail of its region', () => {
  const list = `query ($slug: String!, $filter: InboundMailFilter!) { region(slug: $slug) { mailAddress waitingMailCount
    inboundMails(filter: $filter) { totalCount nodes { id subject reason provider { id } proposal { id } files { id } } } } }`;
  const asked = async (ask: Ask, filter = 'WAITING') =>
    (await ask(list, { slug: setting.region.slug, filter })).data.region;

  test('what waits, with what it seems to be about, and afterwards what was done', async () => {
    const mail = await held();
    expect(await asked(manager)).toMatchObject({
      mailAddress: `${setting.region.slug}@${mailDomain}`,
      waitingMailCount: 1,
      inboundMails: {
        totalCount: 1,
        nodes: [{ id: mail.id, reason: 'UNKNOWN_SENDER', provider: { id: us.provider.id } }],
      },
    });
    await linkMail(manager, mail, pair());
    expect(await asked(manager)).toMatchObject({ waitingMailCount: 0, inboundMails: { totalCount: 0 } });
    expect(await asked(manager, 'HANDLED')).toMatchObject({ inboundMails: { nodes: [{ id: mail.id }] } });
  });

  test('others see neither mail nor address, but a provider the address of its own', async () => {
    const mail = await held();
    const representative = await on.as(us.role);
    const elsewhere = await on.as(await aSecretary(on, (await aRegion(on)).region));
    const one = 'query ($id: ID!) { inboundMail(id: $id) { id } }';
    for (const ask of [representative, elsewhere, on.ask]) {
      expect(await asked(ask)).toMatchObject({ mailAddress: null, waitingMailCount: null });
      expect((await asked(ask)).inboundMails).toEqual({ totalCount: 0, nodes: [] });
      expect((await ask(one, { id: mail.id })).data?.inboundMail ?? null).toBeNull();
    }
    const mine = 'query ($id: ID!) { proposal(id: $id) { myMailAddress } }';
    const address = async (ask: Ask) => (await ask(mine, { id: us.proposal.id })).data.proposal.myMailAddress;
    expect(await address(representative)).toBe(us.address);
    const stranger = await aRepresentative(on, await aProvider(on));
    for (const ask of [await on.as(stranger), manager, on.ask]) expect(await address(ask)).toBeNull();
  });
});
