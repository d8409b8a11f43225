import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { localDate } from '../../server/platform/time/amsterdam.ts';
import { reminderDue } from '../../server/reach/reminder-due.ts';
import { Reminder } from '../../server/reach/reminder.entity.ts';
import { sendReminders } from '../../server/reach/send-reminders.ts';
import { ReactionState } from '../../server/reactions/reaction.entity.ts';
import { aRepresentative } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aProvider } from '../builders/provider.ts';
import { aReaction } from '../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  on.clock.set('2026-03-02T09:00:00Z');
  here = await aRegion(on);
});
const database = () => on.app.services.database.manager;

describe('a reminder', () => {
  test('goes once, three working days before the deadline, to who did not react', async () => {
    const [silent, drafting, spoke, withdrew] = [
      await aProvider(on),
      await aProvider(on),
      await aProvider(on),
      await aProvider(on),
    ];
    const invites = [silent, drafting, spoke, withdrew];
    for (const provider of invites) await aRepresentative(on, provider);
    const setting = await aProposal(on, here, { invites, deadlineDate: '2026-03-31' });
    await aReaction(on, setting, drafting, { state: ReactionState.DRAFT });
    await aReaction(on, setting, spoke);
    await aReaction(on, setting, withdrew, { state: ReactionState.WITHDRAWN });
    const reminded = async () =>
      (
        await database().findBy(OutboxMail, { subjectId: setting.proposal.id, kind: 'proposal.reminder' })
      ).map(({ providerId }) => providerId);
    on.clock.set('2026-03-26T05:59:00Z');
    await sendReminders(on.app.services);
    expect(await reminded()).toEqual([]);
    on.clock.set('2026-03-26T06:00:00Z');
    await Promise.all([sendReminders(on.app.services), sendReminders(on.app.services)]);
    on.clock.set('2026-03-30T06:00:00Z');
    await sendReminders(on.app.services);
    expect((await reminded()).toSorted()).toEqual([silent.id, drafting.id].toSorted());
    expect(await database().countBy(Reminder, { proposalId: setting.proposal.id })).toBe(1);
  });

  test('is not sent to who was told of the deadline a moment ago, nor after it', async () => {
    const provider = await aProvider(on);
    await aRepresentative(on, provider);
    on.clock.set('2026-03-30T08:00:00Z');
    const fresh = await aProposal(on, here, { invites: [provider], deadlineDate: '2026-03-31' });
    await sendReminders(on.app.services);
    on.clock.set('2026-04-01T08:00:00Z');
    await sendReminders(on.app.services);
    expect(await database().countBy(OutboxMail, { subjectId: fresh.proposal.id })).toBe(0);
  });

  test.each([
    ['2026-03-31', '2026-03-26T06:00:00.000Z'],
    ['2026-04-02', '2026-03-30T05:00:00.000Z'],
    ['2026-10-28', '2026-10-23T05:00:00.000Z'],
    ['2026-10-29', '2026-10-26T06:00:00.000Z'],
  ])('for %s is due at %s, whatever the clocks do', (deadline, due) => {
    expect(reminderDue(deadline, 3, 7).toISOString()).toBe(due);
    expect(localDate(reminderDue(deadline, 3, 7)) < deadline).toBe(true);
  });
});
