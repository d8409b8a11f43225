import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endOfDay } from '../../server/platform/time/amsterdam.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { aRepresentative } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import {
  amendReaction,
  saveDraft,
  startReaction,
  submitReaction,
  withdrawReaction,
} from '../support/reactions.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let owo: RegionSetting;
beforeAll(async () => {
  on = await startApp();
  owo = await aRegion(on, { slug: 'owo' });
});
afterAll(() => on.stop());

async function aProviderWithTwoPeople() {
  const provider = await aProvider(on);
  await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  const roles = [await aRepresentative(on, provider), await aRepresentative(on, provider)];
  return { provider, anna: await on.as(roles[0]!), bert: await on.as(roles[1]!) };
}

/** A draft with a text, ready to be submitted. */
async function aDraft(who: Ask, { proposal }: ProposalSetting, said: Record<string, unknown> = {}) {
  const { reaction } = await startReaction(who, proposal.id);
  const saved = await saveDraft(who, { reactionId: reaction.id, version: reaction.draft.version, ...said });
  return { reactionId: reaction.id as string, version: saved.draft.version as number };
}

describe('The deadline, by the clock of the server', () => {
  // The last days before and of both clock changes, and a common one.
  const days = ['2026-03-28', '2026-03-29', '2026-06-12', '2026-10-24', '2026-10-25'];

  test.each(days)('the last millisecond of %s is in time, the next is not', async (deadlineDate) => {
    const before = on.clock.now();
    on.clock.set(`${deadlineDate}T12:00:00Z`);
    const { anna } = await aProviderWithTwoPeople();
    const { anna: other } = await aProviderWithTwoPeople();
    const about = await aProposal(on, owo, { deadlineDate });
    const [inTime, tooLate] = [await aDraft(anna, about), await aDraft(other, about)];
    on.clock.set(endOfDay(deadlineDate));
    const first = await submitReaction(anna, { ...inTime, asLate: true });
    expect(first.reaction).toMatchObject({ late: false, abilities: { amend: true } });
    on.clock.forward({ ms: 1 });
    expect((await submitReaction(other, tooLate)).problems).toEqual([{ field: '', code: 'DEADLINE_PASSED' }]);
    const late = await submitReaction(other, { ...tooLate, asLate: true });
    expect(late.reaction).toMatchObject({ state: 'SUBMITTED', late: true, abilities: { amend: false } });
    on.clock.set(before);
  });

  test('after it, what was submitted can be neither amended nor withdrawn, and a draft can still be kept', async () => {
    const before = on.clock.now();
    on.clock.set('2026-03-02T22:30:00Z');
    const { anna } = await aProviderWithTwoPeople();
    const { anna: other } = await aProviderWithTwoPeople();
    const about = await aProposal(on, owo, { deadlineDate: '2026-03-02' });
    const { reaction } = await submitReaction(anna, await aDraft(anna, about));
    const { reactionId, version } = await aDraft(other, about);
    on.clock.forward({ hours: 1 });
    expect((await amendReaction(anna, reaction.id)).problems).toEqual([
      { field: '', code: 'DEADLINE_PASSED' },
    ]);
    const { id, version: seen } = reaction;
    expect((await withdrawReaction(anna, { reactionId: id, version: seen })).problems).toEqual([
      { field: '', code: 'DEADLINE_PASSED' },
    ]);
    expect((await saveDraft(other, { reactionId, version, text: 'Langer' })).problems).toEqual([]);
    const again = await startReaction(other, about.proposal.id);
    expect(again.reaction.abilities).toMatchObject({ submit: false, submitLate: true, edit: true });
    on.clock.set(before);
  });

  test('a decided or withdrawn proposal takes no reaction, not even a late one', async () => {
    const { anna } = await aProviderWithTwoPeople();
    for (const state of [ProposalState.DECIDED, ProposalState.WITHDRAWN]) {
      const { proposal } = await aProposal(on, owo, { state });
      expect((await startReaction(anna, proposal.id)).problems).toEqual([{ field: '', code: 'WRONG_STATE' }]);
    }
  });
});
