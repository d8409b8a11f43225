import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../server/platform/ids.ts';
import { SizeClass, type Provider } from '../../server/providers/provider.entity.ts';
import { ReactionComment } from '../../server/reactions/reaction-comment.entity.ts';
import type { ReactionRevision } from '../../server/reactions/reaction-revision.entity.ts';
import { Standpoint } from '../../server/reactions/reaction-revision.entity.ts';
import { ReactionState } from '../../server/reactions/reaction.entity.ts';
import {
  aChair,
  aContractManager,
  aDelegate,
  anOperator,
  aRepresentative,
  aSeat,
  aSecretary,
} from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aReaction } from '../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { insert } from '../builders/rows.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let owo: RegionSetting;
let about: ProposalSetting;
let small: Provider;
let large: Provider;
let secret: Provider;
const receipts: Record<string, string> = {};

/** Every road along which a reaction could show itself. */
const everything = `query ($slug: String!, $number: String!, $receipt: String!) { region(slug: $slug) {
  reaction(receipt: $receipt) { ...all }
  myReactions(first: 20) { totalCount nodes { ...all } }
  proposal(number: $number) {
    timeline(first: 20) { nodes { kind } }
    myReaction { ...all }
    reactions(first: 20) { totalCount nodes { ...all } }
    reactionOverview { invited reacted silent late latePending lateNotAdmitted standpoints { standpoint count }
      byLot { invited reacted lot { number } standpoints { standpoint count } }
      byMunicipality { invited reacted municipality { name } }
      bySizeClass { invited reacted sizeClass } }
    current { clauseChanges { comments { text confidential reaction { receiptNumber provider { name } lots { number } } } } }
  } } }
fragment all on Reaction { id receiptNumber state withdrawReason provider { name } lots { number } municipalities { name }
  inMyConstituency proposal { number } draft { text } current { ...said } revisions { ...said }
  abilities { edit submit amend withdraw } }
fragment said on ReactionRevision { number text standpoint confidential textConfidential savedBy submittedBy outdated
  proposalVersion { number } documents { title } comments { text confidential anchor { exact } clauseChange { article } } }`;

beforeAll(async () => {
  on = await startApp();
  owo = await aRegion(on, { slug: 'owo' });
  const [here, there] = owo.municipalities;
  const [one, two] = owo.lots;
  small = await aProvider(on, { name: 'Klein', sizeClass: SizeClass.SMALL });
  large = await aProvider(on, { name: 'Groot', sizeClass: SizeClass.LARGE });
  secret = await aProvider(on, { name: 'Geheim', sizeClass: SizeClass.LARGE });
  const silent = await aProvider(on, { name: 'Stil', sizeClass: null });
  const drafter = await aProvider(on, { name: 'Schrijft nog' });
  await aContract(on, small, here!, [one!]);
  await aContract(on, large, here!, [one!, two!]);
  await aContract(on, large, there!, [two!]);
  for (const provider of [secret, silent, drafter]) await aContract(on, provider, there!, [two!]);
  about = await aProposal(on, owo, { invites: [small, large, secret, silent, drafter] });
  const parts = await aReaction(on, about, small, {}, { text: 'KOSTPRIJS', textConfidential: true });
  const open = await aReaction(
    on,
    about,
    large,
    { late: true },
    { text: 'OPEN', standpoint: Standpoint.OPPOSE },
  );
  const closed = await aReaction(on, about, secret, {}, { text: 'VERTROUWELIJK', confidential: true });
  await aReaction(on, about, drafter, { state: ReactionState.DRAFT }, { text: 'CONCEPT' });
  await comment(parts.revision, 'OPMERKING OPEN', false);
  await comment(parts.revision, 'OPMERKING DICHT', true);
  await comment(closed.revision, 'VERTROUWELIJK OOK', false);
  Object.assign(receipts, {
    parts: parts.reaction.receiptNumber,
    open: open.reaction.receiptNumber,
    closed: closed.reaction.receiptNumber,
  });
});
afterAll(() => on.stop());

const comment = (revision: ReactionRevision, text: string, confidential: boolean) =>
  insert(on, ReactionComment, {
    id: newId(),
    revisionId: revision.id,
    position: confidential ? 2 : 1,
    clauseChangeId: about.clause.id,
    anchor: null,
    text,
    confidential,
  });

const read = (who: Ask, receipt: string) =>
  who(everything, { slug: 'owo', number: about.proposal.number, receipt });

const words = ['KOSTPRIJS', 'OPEN', 'VERTROUWELIJK', 'CONCEPT', 'OPMERKING OPEN', 'OPMERKING DICHT'];
/** Which of the written texts stand anywhere in an answer. */
async function textsSeenBy(who: Ask): Promise<string[]> {
  const answers = await Promise.all(Object.values(receipts).map((receipt) => read(who, receipt)));
  const told = JSON.stringify(answers.map(({ data, errors }) => [data, errors]));
  return words.filter((word) => new RegExp(`"${word}[" ]`).test(told));
}

describe('What is not for you is nowhere', () => {
  test('the staff of the region sees all that was submitted, and no draft', async () => {
    const all = ['KOSTPRIJS', 'OPEN', 'VERTROUWELIJK', 'OPMERKING OPEN', 'OPMERKING DICHT'];
    expect(await textsSeenBy(await on.as(await aContractManager(on, owo.municipalities[0]!)))).toEqual(all);
    expect(await textsSeenBy(await on.as(await aSecretary(on, owo.region)))).toEqual(all);
  });

  test('the table sees what is open to it, and no trace of the rest', async () => {
    for (const role of [await aDelegate(on, owo.region), await aChair(on, owo.region)]) {
      const who = await on.as(role);
      expect(await textsSeenBy(who)).toEqual(['OPEN', 'OPMERKING OPEN']);
      const { data, errors } = await read(who, receipts['closed']!);
      expect(errors).toBeUndefined();
      expect(data.region.reaction).toBeNull();
      const { reactions, reactionOverview } = data.region.proposal;
      expect(reactions.totalCount).toBe(2);
      expect(reactionOverview).toMatchObject({ invited: 5, reacted: 2, silent: 3 });
      expect(JSON.stringify(data)).not.toMatch(/Geheim|onfidential":(true|false)/);
    }
  });

  test('a provider sees its own alone', async () => {
    const mine = await on.as(await aRepresentative(on, secret));
    expect(await textsSeenBy(mine)).toEqual(['VERTROUWELIJK']);
    const { data } = await read(mine, receipts['open']!);
    expect(data.region.proposal.reactions.totalCount).toBe(1);
    expect(data.region.proposal.reactionOverview).toBeNull();
    expect(data.region.reaction).toBeNull();
  });

  test('the operator, other regions and visitors see nothing, and a guessed number answers like a missing one', async () => {
    const elsewhere = await aRegion(on);
    const roles = [
      await anOperator(on),
      await aSecretary(on, elsewhere.region),
      await aContractManager(on, elsewhere.municipalities[0]!),
      await aDelegate(on, elsewhere.region),
      await aRepresentative(on, await aProvider(on)),
    ];
    const everyone = [on.ask, ...(await Promise.all(roles.map((role) => on.as(role))))];
    for (const who of everyone) {
      expect(await textsSeenBy(who)).toEqual([]);
      const guessed = await read(who, receipts['open']!);
      const missing = await read(who, 'OWO-2026-99999');
      expect(guessed.data).toEqual(missing.data);
      expect(guessed.data.region.proposal).toMatchObject({
        reactions: { totalCount: 0 },
        reactionOverview: null,
      });
    }
  });
});

describe('The overview', () => {
  test('counts who was invited, who reacted and how, by lot, municipality and size', async () => {
    const who = await on.as(await aSecretary(on, owo.region));
    const { reactionOverview } = (await read(who, receipts['open']!)).data.region.proposal;
    expect(reactionOverview).toMatchObject({ invited: 5, reacted: 3, silent: 2, late: 1, latePending: 1 });
    expect(reactionOverview.byLot).toMatchObject([
      { lot: { number: 1 }, invited: 2, reacted: 2 },
      { lot: { number: 2 }, invited: 4, reacted: 2 },
    ]);
    expect(reactionOverview.byMunicipality.map((one: { reacted: number }) => one.reacted)).toEqual([2, 2]);
    expect(reactionOverview.bySizeClass).toMatchObject([
      { sizeClass: 'SMALL', invited: 2, reacted: 1 },
      { sizeClass: 'LARGE', invited: 2, reacted: 2 },
      { sizeClass: null, invited: 1, reacted: 0 },
    ]);
    const total = reactionOverview.standpoints.reduce(
      (sum: number, one: { count: number }) => sum + one.count,
      0,
    );
    // What came late and nobody took in is counted apart.
    const { reacted, latePending, lateNotAdmitted } = reactionOverview;
    expect(total).toBe(reacted - latePending - lateNotAdmitted);
  });

  test('the list filters by standpoint, lot, municipality, size and lateness', async () => {
    const who = await on.as(await aSecretary(on, owo.region));
    const names = async (filter: string) => {
      const { data } = await who(
        `query ($slug: String!, $number: String!) { region(slug: $slug) { proposal(number: $number) {
          reactions(${filter}) { totalCount nodes { provider { name } } } } } }`,
        { slug: 'owo', number: about.proposal.number },
      );
      const { nodes, totalCount } = data.region.proposal.reactions;
      expect(totalCount).toBe(nodes.length);
      return nodes.map((node: { provider: Provider }) => node.provider.name).toSorted();
    };
    expect(await names('standpoint: OPPOSE')).toEqual(['Groot']);
    expect(await names(`lotId: "${owo.lots[0]!.id}"`)).toEqual(['Groot', 'Klein']);
    expect(await names(`municipalityId: "${owo.municipalities[1]!.id}"`)).toEqual(['Geheim', 'Groot']);
    expect(await names('sizeClass: SMALL')).toEqual(['Klein']);
    expect(await names('late: true, sort: OLDEST')).toEqual(['Groot']);
    expect(await names('constituency: true')).toEqual([]);
  });

  test('a delegation member finds its constituency', async () => {
    const seat = await aSeat(on, owo.region, {
      constituency: { lotIds: [owo.lots[0]!.id], municipalityIds: [], sizeClasses: [SizeClass.SMALL] },
    });
    const who = await on.as(await aDelegate(on, owo.region, { seatId: seat.id }));
    const { data } = await who(
      `query ($slug: String!, $number: String!) { region(slug: $slug) { proposal(number: $number) {
        mine: reactions(constituency: true) { nodes { inMyConstituency provider { name } } }
        others: reactions(constituency: false) { nodes { inMyConstituency provider { name } } } } } }`,
      { slug: 'owo', number: about.proposal.number },
    );
    expect(data.region.proposal).toEqual({
      mine: { nodes: [{ inMyConstituency: true, provider: { name: 'Klein' } }] },
      others: { nodes: [{ inMyConstituency: false, provider: { name: 'Groot' } }] },
    });
  });

  test('takes as many statements for many reactions as for a few', async () => {
    const who = await on.as(await aDelegate(on, owo.region));
    const few = (await read(who, receipts['open']!)).statements;
    for (let more = 0; more < 8; more += 1) {
      const provider = await aProvider(on);
      await aContract(on, provider, owo.municipalities[0]!, owo.lots);
      const { revision } = await aReaction(on, about, provider);
      await comment(revision, 'Nog een', false);
    }
    const many = await read(who, receipts['open']!);
    expect(many.data.region.proposal.reactions.totalCount).toBe(10);
    expect(many.statements).toBe(few);
    expect(few).toBeLessThanOrEqual(60);
  });
});
