import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { visitor } from '../../server/access/actor.ts';
import type { Context } from '../../server/access/context.ts';
import { HolderKind } from '../../server/documents/document.entity.ts';
import { actorOf } from '../../server/people/actor-of.ts';
import { startSession } from '../../server/access/sessions.ts';
import { createSchema } from '../../server/schema.ts';
import { aProposal } from '../builders/proposal.ts';
import { startApp, type TestApp } from '../support/start-app.ts';
import { queriesOverAll, withoutNonNull, type Values } from '../support/walk-schema.ts';
import { hiddenPapers, onlyFor, type HiddenFile } from './leaks/hidden-documents.ts';
import { dates, hiddenMeetings } from './leaks/hidden-meetings.ts';
import { hiddenProposals, standpoints } from './leaks/hidden-proposals.ts';
import { hiddenReactions } from './leaks/hidden-reactions.ts';
import { aSceneWithPeople, type Scene } from './leaks/people.ts';
import { everybody, ofTheProvider, otherProvider, secrets, staff, table, type Who } from './leaks/secrets.ts';

/**
 * One of every hidden thing, each behind a word of its own, and everybody who looks asks for every field that the
 * schema can reach. A new field is asked for without anybody adding it here.
 */
let on: TestApp;
let scene: Scene;
let files: HiddenFile[];
let values: Record<string, string[]>;
let schema: GraphQLSchema;
let queries: DocumentNode[];

beforeAll(async () => {
  on = await startApp();
  scene = await aSceneWithPeople(on);
  const meetings = await hiddenMeetings(scene);
  const { published, draft } = await hiddenProposals(scene);
  const reacted = await aProposal(on, scene.here, { number: '2026-02', invites: [scene.other] });
  await standpoints(scene, published, meetings.items);
  const reactions = await hiddenReactions(scene, published, reacted);
  const { REGION, MEETING, AGENDA_ITEM, PROPOSAL, REACTION_REVISION } = HolderKind;
  const open = { PUBLIC: [...ofTheProvider, ...table], TABLE: [...ofTheProvider, ...table] };
  const own = [...ofTheProvider, ...staff];
  const closed = [...otherProvider, ...staff];
  files = [
    await hiddenPapers(scene, REGION, scene.here.region.id),
    await hiddenPapers(scene, MEETING, meetings.convened.id),
    await hiddenPapers(scene, MEETING, meetings.planned.id, onlyFor(table)),
    await hiddenPapers(scene, AGENDA_ITEM, meetings.items.open.id),
    await hiddenPapers(scene, AGENDA_ITEM, meetings.items.closed.id, onlyFor(table)),
    await hiddenPapers(scene, AGENDA_ITEM, meetings.items.removed.id, onlyFor([])),
    await hiddenPapers(scene, PROPOSAL, published.proposal.id),
    await hiddenPapers(scene, PROPOSAL, draft.id, onlyFor(staff)),
    await hiddenPapers(scene, REACTION_REVISION, reactions.amended.id, { ...open, INTERNAL: own }),
    await hiddenPapers(scene, REACTION_REVISION, reactions.amendment.id, {
      PUBLIC: ofTheProvider,
      TABLE: ofTheProvider,
      INTERNAL: ofTheProvider,
    }),
    await hiddenPapers(scene, REACTION_REVISION, reactions.confidential.id, {
      PUBLIC: closed,
      TABLE: closed,
      INTERNAL: closed,
    }),
  ].flat();
  const text = (list: string[]) => list.map((one) => JSON.stringify(one));
  values = {
    'Query.region.slug': text(['hier']),
    'Query.proposal.id': text([published.proposal.id, draft.id]),
    'Query.provider.id': text([scene.provider.id, scene.other.id]),
    'Query.person.id': text(Object.values(scene.roles).map(({ personId }) => personId)),
    'Query.redlineOf.oldText': text(['oud']),
    'Query.redlineOf.newText': text(['nieuw']),
    'Region.meeting.date': text(dates),
    'Region.proposal.number': text(['2026-01']),
    'Region.reaction.receipt': text(reactions.receipts),
    'Meeting.agendaItem.position': ['1'],
    'Proposal.compare.from': ['1'],
    'Proposal.compare.to': ['2'],
    'ProposalSection.title.language': ['nl'],
    'SectionTemplate.title.language': ['nl'],
  };
  schema = withoutNonNull(await createSchema());
  queries = queriesOverAll(schema, valuesOf).map((query) => parse(query, { noLocation: true }));
});
afterAll(() => on.stop());

const valuesOf: Values = (argument, field, parent) => {
  const given = values[`${parent}.${field}.${argument.name}`];
  if (!given) throw new Error(`give values for ${parent}.${field}.${argument.name} in no-leaks.test.ts`);
  return given;
};

async function contextOf(who: Who): Promise<Context> {
  const { services } = on.app;
  const common = {
    ...services,
    requestId: 'x',
    ip: '127.0.0.1',
    loaders: new Map(),
    setSessionToken: () => undefined,
  };
  if (who === 'visitor') return { ...common, session: null, actor: visitor };
  const role = scene.roles[who];
  const { session } = await startSession(services, role.personId, role.id);
  return { ...common, session, actor: (await actorOf(common, session)) ?? visitor };
}

/** Asked past the limits of queries, for which the answers would be cut to pieces. */
async function everythingFor(who: Who): Promise<ExecutionResult[]> {
  const answers: ExecutionResult[] = [];
  for (const document of queries)
    answers.push(await execute({ schema, document, contextValue: await contextOf(who) }));
  return answers;
}

describe.each(everybody)('what the %s finds', (who) => {
  let answers: ExecutionResult[];
  let text: string;
  beforeAll(async () => {
    answers = await everythingFor(who);
    text = JSON.stringify(answers);
  });

  test('holds nothing that is hidden from it', () => {
    const leaked = secrets.filter(({ word, mayKnow }) => !mayKnow.includes(who) && text.includes(word));
    expect(leaked.map(({ what }) => what)).toEqual([]);
  });

  test('holds all that it may know', () => {
    const missed = secrets.filter(({ word, mayKnow }) => mayKnow.includes(who) && !text.includes(word));
    expect(missed.map(({ what }) => what)).toEqual([]);
  });

  test('fails nowhere but where it may not ask', () => {
    const codes = answers
      .flatMap(({ errors }) => errors ?? [])
      .map(({ message, path, extensions }) => ({ message, path, code: extensions['code'] }));
    const known = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'];
    expect(codes.filter(({ code }) => !known.includes(code as string)).slice(0, 5)).toEqual([]);
  });

  test('counts what it shows', () => {
    const wrong = connectionsIn(answers).filter(({ nodes, totalCount }) => nodes.length !== totalCount);
    expect(wrong).toEqual([]);
  });

  test('opens the files it may read', async () => {
    const headers: Record<string, string> =
      who === 'visitor' ? {} : { cookie: (await on.as(scene.roles[who])).cookie };
    const opened = [];
    for (const { path, what } of files) if ((await fetch(on.url + path, { headers })).ok) opened.push(what);
    expect(opened).toEqual(files.filter(({ mayOpen }) => mayOpen.includes(who)).map(({ what }) => what));
  });
});

interface Connection {
  nodes: unknown[];
  totalCount: number;
}

function connectionsIn(value: unknown): Connection[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(connectionsIn);
  return 'totalCount' in value && 'nodes' in value ? [value as Connection, ...inner] : inner;
}
