import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MailState, OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { bouncedMailId, recordBounce } from '../../server/notifications/record-bounce.ts';
import type { Role } from '../../server/people/role.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import { SizeClass, type Provider } from '../../server/providers/provider.entity.ts';
import { ReactionState } from '../../server/reactions/reaction.entity.ts';
import { anInvitingMail } from '../builders/mail.ts';
import { aContractManager, aDelegate, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aReaction } from '../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startMailbox, type Mailbox } from '../support/mailbox.ts';
import { startApp, type TestApp } from '../support/start-app.ts';
import { aWholeDraft, publishDraft, publishing } from '../support/write-proposal.ts';

let mailbox: Mailbox;
let on: TestApp;
let here: RegionSetting;
beforeAll(async () => {
  mailbox = await startMailbox();
  on = await startApp({ SMTP_URL: mailbox.url, INBOUND_MAIL_DOMAIN: 'post.example.nl' });
});
afterAll(async () => {
  await on.stop();
  await mailbox.stop();
});
beforeEach(async () => {
  on.clock.set('2026-03-02T09:00:00Z');
  here = await aRegion(on);
});

const database = () => on.app.services.database.manager;
const until = async (holds: () => Promise<boolean>) => {
  for (let left = 200; left > 0 && !(await holds()); left -= 1)
    await new Promise((resume) => setTimeout(resume, 50));
};
const counts = 'invited delivered underway undeliverable untracked reacted silent toCall';
const reachOf = `query ($id: ID!) { proposal(id: $id) { reach { total { ${counts} }
  bySizeClass { sizeClass counts { ${counts} } } byLot { lot { id } counts { ${counts} } }
  byMunicipality { municipality { id } counts { ${counts} } } } } }`;
const rowsOf = `query ($id: ID!, $delivery: ReachDelivery, $reacted: Boolean, $lotId: ID, $municipalityId: ID, $sizeClass: SizeClass, $sizeUnknown: Boolean) {
  proposal(id: $id) { reach { providers(first: 100, delivery: $delivery, reacted: $reacted, lotId: $lotId, municipalityId: $municipalityId, sizeClass: $sizeClass, sizeUnknown: $sizeUnknown) {
    totalCount nodes { provider { id name } invitedAt delivery reacted generalEmail representatives { name email } mails { kind state recipient sentAt bouncedAt lastError } } } } } }`;

/** As a mail server writes it when a mailbox does not exist. */
const bounceOf = (to: string, action = 'failed', status = '5.1.1') =>
  Buffer.from(
    `From: MAILER-DAEMON@mx.example.org\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; ${to}\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\n--b--\r\n`,
  );

describe('a proposal that was mailed', () => {
  test('shows who got it, whose mail came back, and who cannot be mailed', async () => {
    const [reached, gone, nobody] = [await aProvider(on), await aProvider(on), await aProvider(on)];
    for (const provider of [reached, gone, nobody])
      await aContract(on, provider, here.municipalities[0]!, [here.lots[0]!]);
    await aRepresentative(on, reached);
    const away = await aRepresentative(on, gone);
    await aDelegate(on, here.region);
    const ask = await on.as(await aContractManager(on, here.municipalities[0]!));
    const draft = await aWholeDraft(ask, here);
    await ask(publishDraft, { input: publishing(draft) });
    const mails = () => database().findBy(OutboxMail, { subjectId: draft.id, kind: 'proposal.published' });
    await until(async () => (await mails()).every(({ state }) => state === MailState.ACCEPTED));
    expect((await mails()).map(({ providerId }) => providerId).toSorted()).toEqual(
      [reached.id, gone.id, null].toSorted(),
    );
    const { email } = await database().findOneByOrFail(Person, { id: away.personId });
    const received = mailbox.mails.find(({ to }) => to[0] === email)!;
    const mailId = bouncedMailId(received.from)!;
    expect(await recordBounce(on.app.services, mailId, bounceOf(email, 'delayed', '4.2.2'))).toBe('DELAYED');
    expect(await recordBounce(on.app.services, mailId, bounceOf(email))).toBe('BOUNCED');
    expect(await recordBounce(on.app.services, mailId, bounceOf(email))).toBe('IGNORED');
    expect(await recordBounce(on.app.services, newId(), bounceOf(email))).toBe('IGNORED');

    const { data } = await ask(reachOf, { id: draft.id });
    expect(data.proposal.reach.total).toEqual({
      invited: 3,
      delivered: 1,
      underway: 0,
      undeliverable: 2,
      untracked: 0,
      reacted: 0,
      silent: 3,
      toCall: 2,
    });
    const rows = await ask(rowsOf, { id: draft.id, delivery: 'UNDELIVERABLE', reacted: false });
    const { nodes } = rows.data.proposal.reach.providers;
    expect(nodes.map(({ provider }: { provider: Provider }) => provider.id)).toEqual([gone.id, nobody.id]);
    expect(nodes[0].mails[0]).toMatchObject({ state: 'BOUNCED', recipient: email });
    expect(nodes[0].mails[0].bouncedAt).not.toBeNull();
    expect(nodes[1]).toMatchObject({ mails: [], representatives: [] });
  });

  test('tells a refusal of the mail server apart from mail that is on its way', async () => {
    mailbox.refuseWith(550);
    const provider = await aProvider(on);
    await aContract(on, provider, here.municipalities[0]!, [here.lots[0]!]);
    await aRepresentative(on, provider);
    const ask = await on.as(await aContractManager(on, here.municipalities[0]!));
    const draft = await aWholeDraft(ask, here);
    await ask(publishDraft, { input: publishing(draft) });
    const mail = () =>
      database().findOneByOrFail(OutboxMail, { subjectId: draft.id, providerId: provider.id });
    await until(async () => (await mail()).lastError !== null);
    expect((await ask(reachOf, { id: draft.id })).data.proposal.reach.total).toMatchObject({ underway: 1 });
    await on.app.services.database.transaction((manager) =>
      manager.update(OutboxMail, { subjectId: draft.id }, { state: MailState.FAILED }),
    );
    expect((await ask(reachOf, { id: draft.id })).data.proposal.reach.total).toMatchObject({
      undeliverable: 1,
    });
    mailbox.refuseWith(null);
  });
});

interface Counts {
  invited: number;
  delivered: number;
  underway: number;
  undeliverable: number;
  untracked: number;
  reacted: number;
  silent: number;
  toCall: number;
}

/** Providers in every combination, the choice made by their number. */
async function aMixedScene(tracked = true): Promise<{ setting: ProposalSetting; providers: Provider[] }> {
  const states = [MailState.ACCEPTED, MailState.QUEUED, MailState.BOUNCED, MailState.FAILED, null];
  const sizes = [SizeClass.SMALL, SizeClass.MEDIUM, SizeClass.LARGE, null];
  const providers: Provider[] = [];
  for (let n = 0; n < 23; n += 1) {
    const provider = await aProvider(on, { sizeClass: sizes[n % 4]! });
    for (const [at, municipality] of here.municipalities.entries())
      if ((n + at) % 2 === 0 || at === n % here.municipalities.length)
        await aContract(on, provider, municipality, here.lots.slice(0, 1 + (n % here.lots.length)));
    providers.push(provider);
  }
  const setting = await aProposal(on, here, { invites: providers });
  for (const [n, provider] of providers.entries()) {
    for (const state of [states[n % 5]!, n % 7 === 0 ? MailState.ACCEPTED : null])
      if (tracked && state) await anInvitingMail(on, setting.proposal.id, provider.id, state);
    if (n % 3 === 0) await aReaction(on, setting, provider);
    if (n % 3 === 1) await aReaction(on, setting, provider, { state: ReactionState.DRAFT });
  }
  return { setting, providers };
}

describe('the reach of a proposal', () => {
  test.each([true, false])(
    'adds up in every group, and each number opens as many rows; mail tracked: %s',
    async (tracked) => {
      const { setting } = await aMixedScene(tracked);
      const ask = await on.as(await aSecretary(on, here.region));
      const { id } = setting.proposal;
      const { reach } = (await ask(reachOf, { id })).data.proposal;
      const groups: [object, Counts][] = [
        [{}, reach.total],
        ...reach.bySizeClass.map(
          ({ sizeClass, counts: those }: { sizeClass: string | null; counts: Counts }) => [
            sizeClass ? { sizeClass } : { sizeUnknown: true },
            those,
          ],
        ),
        ...reach.byLot.map((one: { lot: { id: string }; counts: Counts }) => [
          { lotId: one.lot.id },
          one.counts,
        ]),
        ...reach.byMunicipality.map((one: { municipality: { id: string }; counts: Counts }) => [
          { municipalityId: one.municipality.id },
          one.counts,
        ]),
      ];
      expect(groups.length).toBe(1 + 4 + here.lots.length + here.municipalities.length);
      const total = async (filter: object): Promise<number> =>
        (await ask(rowsOf, { id, ...filter })).data.proposal.reach.providers.totalCount;
      for (const [filter, those] of groups) {
        expect(those.delivered + those.underway + those.undeliverable + those.untracked).toBe(those.invited);
        expect(those.reacted + those.silent).toBe(those.invited);
        expect(await total(filter)).toBe(those.invited);
        expect(await total({ ...filter, delivery: 'DELIVERED' })).toBe(those.delivered);
        expect(await total({ ...filter, delivery: 'UNDERWAY' })).toBe(those.underway);
        expect(await total({ ...filter, delivery: 'UNDELIVERABLE' })).toBe(those.undeliverable);
        expect(await total({ ...filter, delivery: 'NOT_TRACKED' })).toBe(those.untracked);
        expect(those.untracked).toBe(tracked ? 0 : those.invited);
        expect(await total({ ...filter, reacted: true })).toBe(those.reacted);
        expect(await total({ ...filter, reacted: false })).toBe(those.silent);
        expect(await total({ ...filter, delivery: 'UNDELIVERABLE', reacted: false })).toBe(those.toCall);
      }
      const sum = (name: keyof Counts) =>
        reach.bySizeClass.reduce((all: number, one: { counts: Counts }) => all + one.counts[name], 0);
      for (const name of counts.split(' ') as (keyof Counts)[]) expect(sum(name)).toBe(reach.total[name]);
    },
  );

  test('is not told as undelivered when it was published before mail was tracked', async () => {
    const { setting } = await aMixedScene(false);
    const ask = await on.as(await aSecretary(on, here.region));
    const { id } = setting.proposal;
    const { nodes } = (await ask(rowsOf, { id })).data.proposal.reach.providers;
    expect(new Set(nodes.map(({ delivery }: { delivery: string }) => delivery))).toEqual(
      new Set(['NOT_TRACKED']),
    );
    expect((await ask(reachOf, { id })).data.proposal.reach.total).toMatchObject({
      untracked: 23,
      toCall: 0,
    });
    const file = await fetch(`${on.url}/export/bereik/${id}.csv`, { headers: { cookie: ask.cookie } });
    expect((await file.text()).match(/;niet bijgehouden;(ja|nee);/g)).toHaveLength(23);
  });

  test('says of each row what the counts say', async () => {
    const { setting } = await aMixedScene();
    const ask = await on.as(await aSecretary(on, here.region));
    const { id } = setting.proposal;
    for (const delivery of ['DELIVERED', 'UNDERWAY', 'UNDELIVERABLE'])
      for (const reacted of [true, false]) {
        const { nodes } = (await ask(rowsOf, { id, delivery, reacted })).data.proposal.reach.providers;
        const said = nodes.map((row: { delivery: string; reacted: boolean }) => [row.delivery, row.reacted]);
        expect(said).toEqual(nodes.map(() => [delivery, reacted]));
      }
  });

  test('is for the staff of the region only, as a page and as a file without formulas', async () => {
    const evil = await aProvider(on, { name: '=HYPERLINK("http://example.org")', nameKey: '=h' });
    const { proposal } = await aProposal(on, here, { invites: [evil] });
    const staff = await on.as(await aSecretary(on, here.region));
    const others: Role[] = [
      await aDelegate(on, here.region),
      await aRepresentative(on, evil),
      await aSecretary(on, (await aRegion(on)).region),
    ];
    const file = `${on.url}/export/bereik/${proposal.id}.csv`;
    for (const role of others) {
      const ask = await on.as(role);
      expect((await ask(reachOf, { id: proposal.id })).data.proposal.reach).toBeNull();
      expect((await fetch(file, { headers: { cookie: ask.cookie } })).status).toBe(404);
    }
    expect((await fetch(file)).status).toBe(404);
    const answer = await fetch(file, { headers: { cookie: staff.cookie } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(await answer.text()).toContain(`"'=HYPERLINK(""http://example.org"")";klein`);
  });
});
