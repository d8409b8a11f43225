import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Like } from 'typeorm';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import type { Role } from '../../server/people/role.entity.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import { aContractManager, aDelegate, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aReaction } from '../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let owo: RegionSetting;
let about: ProposalSetting;
let provider: Provider;
let manager: Ask;
let secretary: Ask;
let own: Ask;
let neighbour: Ask;
let delegate: Ask;
let roles: Record<'manager' | 'secretary' | 'own' | 'neighbour' | 'delegate', Role>;

const phone = '06-12345678';
const text = `Bel ${phone} voor onze café-cijfers.`;

beforeAll(async () => {
  on = await startApp();
  owo = await aRegion(on, { slug: 'owo' });
  provider = await aProvider(on, { name: 'Zorg' });
  await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  about = await aProposal(on, owo, { number: '2026-01' });
  roles = {
    manager: await aContractManager(on, owo.municipalities[0]!),
    secretary: await aSecretary(on, owo.region),
    own: await aRepresentative(on, provider),
    neighbour: await aRepresentative(on, await aProvider(on)),
    delegate: await aDelegate(on, owo.region),
  };
  await signIn();
});
afterAll(() => on.stop());

const publicly = `query ($search: String) { region(slug: "owo") {
  publicReactions(search: $search) { totalCount nodes { id current { text } } }
  proposal(number: "2026-01") { reactions { totalCount nodes { id provider { name } version current { text number } revisions { text } } } } } }`;
const standing = `query ($receipt: String!) { region(slug: "owo") { reaction(receipt: $receipt) { publication {
  version state hindrance findings { kind start end } redactions { id start end ground addedBy } reading { text files { omission document { title } } }
  history { kind } abilities { release review takeBack liftRedaction } } } } }`;
const payload = '{ problems { field code } publication { version state } }';

const step = async (ask: Ask, name: string, type: string, input: Record<string, unknown>) =>
  (await ask(`mutation ($input: ${type}!) { ${name}(input: $input) ${payload} }`, { input })).data[name];
const publicationOf = async (ask: Ask, receipt: string) =>
  (await ask(standing, { receipt })).data.region.reaction.publication;
const textsFor = async (ask: Ask) => {
  const { region } = (await ask(publicly)).data;
  return region.proposal.reactions.nodes.map((one: { current: { text: string } }) => one.current.text);
};
async function signIn(): Promise<void> {
  manager = await on.as(roles.manager);
  secretary = await on.as(roles.secretary);
  own = await on.as(roles.own);
  neighbour = await on.as(roles.neighbour);
  delegate = await on.as(roles.delegate);
}
const mailOf = (subjectId: string, subject: string) =>
  on.app.services.database.manager.findOneBy(OutboxMail, {
    kind: 'reaction.publication',
    subjectId,
    subject: Like(`${subject}%`),
  });
/** A month later nobody is signed in any more. */
async function afterTheTerm(): Promise<void> {
  on.clock.set('2026-04-01T09:00:00Z');
  await signIn();
}

describe('A reaction becomes public when the municipalities release it', () => {
  test('after the term, looked through, without what was left out; and it can be taken back', async () => {
    const { reaction } = await aReaction(on, about, provider, {}, { text });
    const { id: reactionId, receiptNumber } = reaction;
    const receipt = receiptNumber!;

    const before = await publicationOf(manager, receipt);
    expect(before).toMatchObject({ version: 0, state: 'TO_REVIEW', hindrance: 'TERM_RUNNING' });
    expect(before.findings).toEqual([{ kind: 'PHONE', start: 4, end: 4 + phone.length }]);

    const { start, end } = before.findings[0];
    const left = { reactionId, version: 0, place: 'TEXT', start, end, ground: 'WOO_5_1_2_E' };
    expect(await step(manager, 'redact', 'RedactInput', left)).toMatchObject({ publication: { version: 1 } });
    // A colleague who looked at the same moment is told, and nothing is doubled.
    expect((await step(secretary, 'redact', 'RedactInput', left)).problems).toEqual([
      { field: 'version', code: 'STALE' },
    ]);
    expect(await step(manager, 'reviewReaction', 'ReviewReactionInput', { reactionId, version: 1 })).toEqual({
      problems: [],
      publication: { version: 2, state: 'REVIEWED' },
    });
    const early = await step(manager, 'releaseReaction', 'StepPublicationInput', { reactionId, version: 2 });
    expect(early.problems).toEqual([{ field: '', code: 'TERM_RUNNING' }]);
    expect(await textsFor(on.ask)).toEqual([]);

    await afterTheTerm();
    expect(
      (await step(manager, 'releaseReaction', 'StepPublicationInput', { reactionId, version: 2 })).problems,
    ).toEqual([]);
    const told = await mailOf(reactionId, 'Uw reactie');
    expect(told).toMatchObject({ subject: `Uw reactie ${receipt} is openbaar` });
    expect(told?.text).toContain('De grond in de wet: art. 5.1 lid 2 e Woo.');
    expect(told?.text).toContain(`Mail dan naar ${owo.region.contactEmail}`);
    expect(told?.text).not.toContain(phone);
    const shown = 'Bel [weggelaten: art. 5.1 lid 2 e Woo] voor onze café-cijfers.';
    expect(await textsFor(on.ask)).toEqual([shown]);
    expect(await textsFor(neighbour)).toEqual([shown]);
    for (const inside of [own, manager, delegate]) expect(await textsFor(inside)).toEqual([text]);
    expect((await publicationOf(secretary, receipt)).reading.text).toBe(shown);
    expect((await on.ask(publicly)).data.region.proposal.reactions).toMatchObject({
      totalCount: 1,
      nodes: [
        { provider: { name: 'Zorg' }, version: 0, current: { number: 1 }, revisions: [{ text: shown }] },
      ],
    });

    const found = async (search: string) =>
      (await on.ask(publicly, { search })).data.region.publicReactions.totalCount;
    expect([await found('CAFE cijfers'), await found(phone), await found('zorg')]).toEqual([1, 0, 1]);

    const { redactions } = await publicationOf(manager, receipt);
    const lift = { redactionId: redactions[0].id, version: 3 };
    expect((await step(manager, 'liftRedaction', 'LiftRedactionInput', lift)).problems).toEqual([
      { field: '', code: 'WRONG_STATE' },
    ]);
    const back = { reactionId, version: 3, reason: 'Op verzoek van de aanbieder.' };
    expect(await step(secretary, 'takeBackPublication', 'TakeBackPublicationInput', back)).toMatchObject({
      problems: [],
      publication: { state: 'REVIEWED' },
    });
    expect(await textsFor(on.ask)).toEqual([]);
    const gone = await mailOf(reactionId, `Uw reactie ${receipt} is niet meer openbaar`);
    expect(gone?.text).not.toContain('Op verzoek van de aanbieder.');
    expect((await publicationOf(manager, receipt)).history.map((one: { kind: string }) => one.kind)).toEqual([
      'publication.takeBack',
      'publication.release',
      'publication.review',
      'publication.redact',
    ]);
    expect(
      (await step(manager, 'liftRedaction', 'LiftRedactionInput', { ...lift, version: 4 })).problems,
    ).toEqual([]);
  });

  test('never against the wish of its provider', async () => {
    await afterTheTerm();
    const { reaction } = await aReaction(on, about, await aProvider(on), {}, { objectsToPublication: true });
    const reactionId = reaction.id;
    await step(manager, 'reviewReaction', 'ReviewReactionInput', { reactionId, version: 0 });
    const refused = await step(manager, 'releaseReaction', 'StepPublicationInput', {
      reactionId,
      version: 1,
    });
    expect(refused.problems).toEqual([{ field: '', code: 'OBJECTED' }]);
    expect(await publicationOf(manager, reaction.receiptNumber!)).toMatchObject({
      hindrance: 'OBJECTED',
      abilities: { release: false },
    });
  });

  test('not before somebody looked through it, nor without a reason withheld', async () => {
    await afterTheTerm();
    const { reaction } = await aReaction(on, about, await aProvider(on));
    const reactionId = reaction.id;
    const unseen = await step(manager, 'releaseReaction', 'StepPublicationInput', { reactionId, version: 0 });
    expect(unseen.problems).toEqual([{ field: '', code: 'WRONG_STATE' }]);
    const silent = { reactionId, version: 0, reason: ' ' };
    expect((await step(manager, 'withholdReaction', 'WithholdReactionInput', silent)).problems).toEqual([
      { field: 'reason', code: 'REQUIRED' },
    ]);
    const told = { reactionId, version: 0, reason: 'Herleidbaar tot een cliënt.' };
    expect(await step(manager, 'withholdReaction', 'WithholdReactionInput', told)).toMatchObject({
      publication: { state: 'WITHHELD' },
    });
    expect(await publicationOf(own, reaction.receiptNumber!).catch(() => null)).toBeNull();
  });
});
