import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { InboundMail, InboundMailState, MailReason } from '../../server/intake/inbound-mail.entity.ts';
import { keepMail } from '../../server/intake/keep-mail.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Proposal, ProposalState } from '../../server/proposals/proposal.entity.ts';
import { ReactionRevision } from '../../server/reactions/reaction-revision.entity.ts';
import { Reaction, ReactionState } from '../../server/reactions/reaction.entity.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { sendBytes } from '../support/raw-smtp.ts';
import {
  anInvitedProvider,
  mailDomain,
  mailed,
  settledMails,
  takesMail,
  trustedServer,
  type Invited,
} from '../support/send-mail.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let setting: RegionSetting;
let us: Invited;

beforeAll(async () => {
  on = await startApp(takesMail);
  setting = await aRegion(on);
});
beforeEach(async () => {
  us = await anInvitedProvider(on, setting);
});
afterAll(() => on.stop());

const rows = () => on.app.services.database.manager;
const texts = async () => {
  const { id } = await rows().findOneByOrFail(Reaction, {
    proposalId: us.proposal.id,
    providerId: us.provider.id,
  });
  const revisions = await rows().find(ReactionRevision, {
    where: { reactionId: id },
    order: { number: 'ASC' },
  });
  return revisions.map(({ text }) => text);
};
const receipts = async () => {
  const { id } = await rows().findOneByOrFail(Reaction, {
    proposalId: us.proposal.id,
    providerId: us.provider.id,
  });
  return rows().countBy(OutboxMail, { subjectId: id });
};

interface Written {
  words: string;
  from?: string;
  to?: string;
  subject?: string;
  /** What the servers on the way noted above it. */
  notes?: string;
}

/** Sends a mail under one Message-ID of this provider, byte for byte; answers all that came for it, once so many are settled. */
async function sent(
  count: number,
  { words, from = us.from, to, subject, notes }: Written,
): Promise<InboundMail[]> {
  const messageId = `brief-${us.provider.id}@example.org`;
  const raw = [
    `Authentication-Results: ${trustedServer}; dmarc=pass header.from=${from.split('@')[1]}`,
    ...(notes ? [notes] : []),
    `From: ${from}`,
    `Message-ID: <${messageId}>`,
    'Date: Mon, 2 Mar 2026 09:00:00 +0100',
    `Subject: ${subject ?? 'Reactie'}`,
    '',
    words,
    '',
  ].join('\r\n');
  const answer = await sendBytes(on.app.mailPort!, from, to ?? us.address, Buffer.from(raw));
  expect(answer).toMatch(/^250 /);
  const before = await rows().count(InboundMail);
  const those = await rows().findBy(InboundMail, { messageId });
  expect(those).toHaveLength(count);
  await settledMails(on, before);
  return rows().find(InboundMail, { where: { messageId }, order: { id: 'ASC' } });
}

describe('A mail that comes again under the same Message-ID', () => {
  test('is one mail when its sender never heard that it was taken, and another server brings it', async () => {
    const words = 'Wij zijn het eens.';
    await sent(1, { words, notes: 'Received: from a.example.org; Mon, 2 Mar 2026 09:00:01 +0100' });
    await sent(1, { words, notes: 'Received: from b.example.org;\r\n\tMon, 2 Mar 2026 09:31:00 +0100' });
    expect(await texts()).toEqual([words]);
    expect(await receipts()).toBe(1);
  });

  test('is another mail when other words are in it: nothing that was said is dropped', async () => {
    await sent(1, { words: 'Eerste brief' });
    const mails = await sent(2, { words: 'Tweede brief' });
    expect(mails.map(({ state }) => state)).toEqual([InboundMailState.LINKED, InboundMailState.LINKED]);
    expect(await texts()).toEqual(['Eerste brief', 'Tweede brief']);
    expect(await receipts()).toBe(2);
  });

  test('is not kept out by a stranger who used that Message-ID first', async () => {
    const [strange] = await sent(1, { words: 'Vervalst', from: 'iemand@vreemd.example' });
    expect(strange).toMatchObject({ state: InboundMailState.HELD, reason: MailReason.UNKNOWN_SENDER });
    const [, own] = await sent(2, { words: 'Echt' });
    expect(own).toMatchObject({ state: InboundMailState.LINKED });
    expect(await texts()).toEqual(['Echt']);
  });

  test('to the general address is heard too, when it is not what came to the address of the provider', async () => {
    await sent(1, { words: 'Eerste brief' });
    const to = `${setting.region.slug}@${mailDomain}`;
    await sent(2, { words: 'Tweede brief', to, subject: `Over ${us.proposal.number}` });
    expect(await texts()).toEqual(['Eerste brief', 'Tweede brief']);
  });
});

describe('A mail of a provider that reacted already keeps its words, and waits for people with the reason', () => {
  const change = (patch: Partial<Proposal>) =>
    on.app.services.database.transaction((manager) =>
      manager.update(Proposal, { id: us.proposal.id }, patch),
    );
  const second = 'Bij nader inzien zijn wij het niet eens: de wachttijd is te lang.';

  /** That the second mail waits: named to its provider and proposal, all its words in the row and in the original. */
  async function expectWaits(reason: MailReason): Promise<void> {
    const mail = await mailed(on, us, { text: second });
    expect(mail).toMatchObject({
      state: InboundMailState.HELD,
      reason,
      providerId: us.provider.id,
      proposalId: us.proposal.id,
      text: expect.stringContaining(second),
    });
    const original = await buffer(await on.app.services.files.read(mail.fileKey));
    expect(original.toString()).toContain(second);
    expect(await texts()).toEqual(['Wij zijn het eens.']);
  }

  beforeEach(async () => {
    await mailed(on, us);
  });

  test('after the deadline', async () => {
    await change({ deadline: new Date(on.clock.now().getTime() - 1000) });
    await expectWaits(MailReason.CHANGED_TOO_LATE);
  });

  test('after the decision', async () => {
    await change({ state: ProposalState.DECIDED });
    await expectWaits(MailReason.NOT_OPEN);
  });

  test('after it withdrew', async () => {
    await on.app.services.database.transaction((manager) =>
      manager.update(
        Reaction,
        { proposalId: us.proposal.id, providerId: us.provider.id },
        { state: ReactionState.WITHDRAWN },
      ),
    );
    await expectWaits(MailReason.WITHDRAWN);
  });

  test('but what came before the deadline and is read after it was in time', async () => {
    const { clock } = on;
    const { services } = on.app;
    const at = clock.now();
    await change({ deadline: new Date(at.getTime() + 1000) });
    const head = `Authentication-Results: ${trustedServer}; dmarc=pass header.from=${us.from.split('@')[1]}\r\nFrom: ${us.from}`;
    const raw = Buffer.from(`${head}\r\nSubject: Reactie\r\n\r\n${second}\r\n`);
    const before = await rows().count(InboundMail);
    // Nobody can read it before this transaction ends, a minute after it came.
    await services.database.transaction(async () => {
      await keepMail(services, { from: us.from, to: [us.address] }, Readable.from([raw]));
      clock.set(new Date(at.getTime() + 60_000).toISOString());
    });
    await settledMails(on, before + 1);
    expect(await texts()).toEqual(['Wij zijn het eens.', second]);
    clock.set(at.toISOString());
  });
});
