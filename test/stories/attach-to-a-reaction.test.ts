import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Audience, HolderKind } from '../../server/documents/document.entity.ts';
import type { ClauseChange } from '../../server/proposals/clause-change.entity.ts';
import { ProposalVersion } from '../../server/proposals/proposal-version.entity.ts';
import { Proposal } from '../../server/proposals/proposal.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import { aContractManager, aDelegate, aRepresentative } from '../builders/person.ts';
import { aClauseChange, aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { insert } from '../builders/rows.ts';
import { amendReaction, saveDraft, startReaction, submitReaction } from '../support/reactions.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import { addedDocument, documentMutation, upload } from '../support/upload.ts';
import { aPdf } from '../support/files.ts';

const { TABLE, INTERNAL } = Audience;
let on: TestApp;
let owo: RegionSetting;
beforeAll(async () => {
  on = await startApp();
  owo = await aRegion(on, { slug: 'owo' });
});
afterAll(() => on.stop());

async function aWriter() {
  const provider = await aProvider(on);
  await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  return on.as(await aRepresentative(on, provider));
}

/** A saved draft on a proposal, with the ids that its changes need. */
async function aDraftOn(who: Ask, { proposal }: ProposalSetting, said: Record<string, unknown> = {}) {
  const { reaction } = await startReaction(who, proposal.id);
  const saved = await saveDraft(who, { reactionId: reaction.id, version: reaction.draft.version, ...said });
  const holder = { holderKind: HolderKind.REACTION_REVISION, holderId: reaction.draft.id as string };
  return { sending: { reactionId: reaction.id as string, version: saved.draft.version as number }, holder };
}

const read = async (who: Ask, receipt: string) =>
  (
    await who(
      `query ($receipt: String!) { region(slug: "owo") { reaction(receipt: $receipt) {
        current { mayManageDocuments documents { title audience current { url } } }
        draft { id documents { title audience current { url } } } } } }`,
      { receipt },
    )
  ).data.region.reaction;

const opens = async (who: { cookie: string }, url: string) =>
  (await fetch(on.url + url, { headers: { cookie: who.cookie } })).status;

const mutate = async (who: Ask, name: string, fields: string, input: Record<string, unknown>) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data } = await who(
    `mutation ($input: ${type}!) { ${name}(input: $input) { problems { field code } ${fields} } }`,
    { input },
  );
  return data?.[name];
};

describe('Attachments of a reaction', () => {
  test('are submitted with it; the table reads what is for it and finds no trace of the rest', async () => {
    const writer = await aWriter();
    const table = await on.as(await aDelegate(on, owo.region));
    const staff = await on.as(await aContractManager(on, owo.municipalities[0]!));
    const draft = await aDraftOn(writer, await aProposal(on, owo));
    await addedDocument(on, writer, draft.holder, TABLE);
    const hidden = await addedDocument(on, writer, draft.holder, INTERNAL);
    for (const other of [table, staff]) expect(await opens(other, hidden.current.url)).toBe(404);

    const { reaction } = await submitReaction(writer, draft.sending);
    const titles = async (who: Ask) =>
      (await read(who, reaction.receiptNumber)).current.documents.map((one: { title: string }) => one.title);
    expect(await titles(writer)).toEqual(['Stuk TABLE', 'Stuk INTERNAL']);
    expect(await titles(staff)).toEqual(['Stuk TABLE', 'Stuk INTERNAL']);
    expect(await titles(table)).toEqual(['Stuk TABLE']);
    expect(await opens(staff, hidden.current.url)).toBe(200);
    expect(await opens(table, hidden.current.url)).toBe(404);
    expect(await opens(await aWriter(), hidden.current.url)).toBe(404);
  });

  test('cannot be added to what was submitted', async () => {
    const writer = await aWriter();
    const draft = await aDraftOn(writer, await aProposal(on, owo));
    const { reaction } = await submitReaction(writer, draft.sending);
    const { body } = await upload(on, writer, aPdf('te laat'));
    const input = { ...draft.holder, uploadId: body.id, title: 'Te laat', audience: TABLE };
    const answer = await writer(documentMutation('addDocument'), { input });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await read(writer, reaction.receiptNumber)).current).toEqual({
      mayManageDocuments: false,
      documents: [],
    });
  });

  test('are copied into an amendment, where taking one away leaves the submitted text as it was', async () => {
    const writer = await aWriter();
    const draft = await aDraftOn(writer, await aProposal(on, owo));
    await addedDocument(on, writer, draft.holder, TABLE);
    const { reaction } = await submitReaction(writer, draft.sending);
    await amendReaction(writer, reaction.id);
    const documents = `draft { id documents { id title current { url } } }`;
    const amended = await mutate(writer, 'amendReaction', `reaction { ${documents} }`, {
      reactionId: reaction.id,
    });
    const [copy] = amended.reaction.draft.documents;
    expect(copy.title).toBe('Stuk TABLE');
    expect(await opens(writer, copy.current.url)).toBe(200);
    const removed = await mutate(writer, 'removeDocument', '', {
      documentId: copy.id,
      version: copy.version,
    });
    expect(removed.problems).toEqual([]);
    const now = await read(writer, reaction.receiptNumber);
    expect(now.draft.documents).toEqual([]);
    expect(now.current.documents).toHaveLength(1);
    expect(await opens(writer, now.current.documents[0].current.url)).toBe(200);
  });
});

describe('A draft', () => {
  test('that is discarded leaves nothing, its attachments included', async () => {
    const writer = await aWriter();
    const about = await aProposal(on, owo);
    const draft = await aDraftOn(writer, about);
    const file = await addedDocument(on, writer, draft.holder, TABLE);
    const { reactionId, version } = draft.sending;
    const discard = (given: number) =>
      mutate(writer, 'discardReactionDraft', 'reaction { id }', { reactionId, version: given });
    expect((await discard(version - 1)).problems).toEqual([{ field: 'version', code: 'STALE' }]);
    expect(await discard(version)).toEqual({ problems: [], reaction: null });
    expect(await opens(writer, file.current.url)).toBe(404);
    expect((await startReaction(writer, about.proposal.id)).reaction.id).not.toBe(reactionId);
  });

  test('of an amendment is discarded, and the submitted text stays', async () => {
    const writer = await aWriter();
    const draft = await aDraftOn(writer, await aProposal(on, owo));
    const { reaction } = await submitReaction(writer, draft.sending);
    const { draft: amendment } = (await amendReaction(writer, reaction.id)).reaction;
    const input = { reactionId: reaction.id, version: amendment.version };
    expect(await mutate(writer, 'discardReactionDraft', 'reaction { state draft { id } }', input)).toEqual({
      problems: [],
      reaction: { state: 'SUBMITTED', draft: null },
    });
  });

  test('moves to the next version of its proposal with the comments whose passage still stands', async () => {
    const writer = await aWriter();
    const about = await aProposal(on, owo);
    const quote = (exact: string) => {
      const start = about.clause.newText.indexOf(exact);
      return { exact, prefix: '', suffix: '', start, end: start + exact.length };
    };
    const comment = (exact: string) => ({
      clauseChangeId: about.clause.id,
      anchor: quote(exact),
      text: `Over ${exact}`,
    });
    const comments = [comment('De tarieven'), comment('loonkostenindex')];
    const { reactionId, version } = (await aDraftOn(writer, about, { comments })).sending;
    const clause = await aNextVersion(about, 'De tarieven stijgen jaarlijks met de inflatie.');
    const fields = 'draft { outdated comments { text clauseChange { id } } }';
    const moved = await mutate(writer, 'moveReactionDraft', fields, { reactionId, version });
    expect(moved).toEqual({
      problems: [],
      draft: {
        outdated: false,
        comments: [
          { text: 'Over De tarieven', clauseChange: { id: clause.id } },
          { text: 'Over loonkostenindex', clauseChange: { id: about.clause.id } },
        ],
      },
    });
    const stale = await mutate(writer, 'moveReactionDraft', '', { reactionId, version });
    expect(stale.problems).toEqual([{ field: 'version', code: 'STALE' }]);
  });
});

/** The published next version, in which the one article reads otherwise. */
async function aNextVersion({ proposal, version }: ProposalSetting, newText: string): Promise<ClauseChange> {
  const next = await insert(on, ProposalVersion, {
    ...version,
    id: newId(),
    number: 2,
    note: 'Andere index',
  });
  await on.app.services.database.transaction((manager: EntityManager) =>
    manager.update(Proposal, { id: proposal.id }, { currentVersionId: next.id }),
  );
  return aClauseChange(on, next, { newText });
}
