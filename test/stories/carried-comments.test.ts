import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../server/platform/ids.ts';
import { ClauseChange } from '../../server/proposals/clause-change.entity.ts';
import { ProposalVersion } from '../../server/proposals/proposal-version.entity.ts';
import { Proposal } from '../../server/proposals/proposal.entity.ts';
import { ReactionComment } from '../../server/reactions/reaction-comment.entity.ts';
import { anchorOf } from '../../server/reactions/text-anchor.ts';
import { aContractManager, aDelegate, aRepresentative } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aReaction } from '../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { insert } from '../builders/rows.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let setting: RegionSetting;
let about: ProposalSetting;
let delegate: Ask;

beforeAll(async () => {
  on = await startApp();
  setting = await aRegion(on);
  about = await aProposal(on, setting);
  delegate = await on.as(await aDelegate(on, setting.region));
});
afterAll(() => on.stop());

/** A provider that says something on a passage of the article. */
async function comment(quote: string, text: string): Promise<string> {
  const provider = await aProvider(on);
  await aContract(on, provider, setting.municipalities[0]!, setting.lots);
  const { revision } = await aReaction(on, about, provider, {}, { text: `Zie de opmerking over ${quote}.` });
  const start = about.clause.newText.indexOf(quote);
  await insert(on, ReactionComment, {
    id: newId(),
    revisionId: revision.id,
    position: 1,
    clauseChangeId: about.clause.id,
    anchor: anchorOf(about.clause.newText, start, start + quote.length),
    text,
    confidential: false,
  });
  return revision.reactionId;
}

/** The next version, published, with these articles. */
async function nextVersion(articles: [string, string][]): Promise<void> {
  const id = newId();
  await insert(on, ProposalVersion, { ...about.version, id, number: 2, note: 'Aangepast na reacties.' });
  for (const [at, [article, newText]] of articles.entries())
    await insert(on, ClauseChange, {
      ...about.clause,
      id: newId(),
      versionId: id,
      position: at + 1,
      article,
      newText,
    });
  await on.app.services.database.transaction((manager) =>
    manager.update(Proposal, { id: about.proposal.id }, { currentVersionId: id }),
  );
}

const query = `query ($id: ID!) { proposal(id: $id) { current {
  lostComments { text }
  clauseChanges { article commentGroups { comments { text anchor { exact } place { outcome clauseChange { article } anchor { exact } } } } } } } }`;

test('a comment follows its passage into the next version and says what became of the words', async () => {
  const { newText, article } = about.clause;
  const words = newText.split(' ');
  expect(words.length).toBeGreaterThan(8);
  const quote = words.slice(0, 6).join(' ');
  await comment(quote, 'Dit kan niet.');
  await comment(quote, 'Dit kan niet!');
  const changed = newText.replace(words[2]!, 'voortaan');
  await nextVersion([
    ['Artikel 1 Nieuw', 'Een geheel nieuw artikel over iets anders.'],
    [article, changed],
  ]);
  const { data } = await delegate(query, { id: about.proposal.id });
  const [fresh, same] = data.proposal.current.clauseChanges;
  expect(fresh.commentGroups).toEqual([]);
  expect(same.commentGroups).toHaveLength(1);
  expect(same.commentGroups[0].comments).toHaveLength(2);
  const place = {
    outcome: 'CHANGED',
    clauseChange: { article },
    anchor: { exact: quote.replace(words[2]!, 'voortaan') },
  };
  expect(same.commentGroups[0].comments[0]).toMatchObject({ anchor: { exact: quote }, place });
  expect(data.proposal.current.lostComments).toEqual([]);
});

test('reactions that say nearly the same are one group, over what each may read', async () => {
  const other = await aProposal(on, setting);
  const text =
    'Wij zijn het niet eens. De reistijd en de scholing zitten niet in het tarief en dat moet anders.';
  const senders = [];
  for (const said of [{}, {}, { confidential: true }, { textConfidential: true }]) {
    const provider = await aProvider(on);
    senders.push(await aReaction(on, other, provider, {}, { text: `${text} ${provider.name}`, ...said }));
  }
  const ask = `query ($id: ID!) { proposal(id: $id) { alikeReactions { members { reaction { id } redline { op text } } } } }`;
  const seenBy = async (who: Ask) =>
    (await who(ask, { id: other.proposal.id })).data.proposal.alikeReactions?.map(
      (group: { members: unknown[] }) => group.members.length,
    );
  expect(await seenBy(delegate)).toEqual([2]);
  expect(await seenBy(await on.as(await aContractManager(on, setting.municipalities[0]!)))).toEqual([4]);
  expect(await seenBy(await on.as(await aRepresentative(on, await aProvider(on))))).toBeUndefined();
  expect(await seenBy(on.ask)).toBeUndefined();
});
