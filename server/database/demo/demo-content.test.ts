import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { CommitmentReturn } from '../../commitments/commitment-return.entity.ts';
import { Commitment } from '../../commitments/commitment.entity.ts';
import { AgendaItem } from '../../meetings/agenda-item.entity.ts';
import { AnswerTarget, wholeReaction } from '../../answers/answer-target.entity.ts';
import { Answer, AnswerState } from '../../answers/answer.entity.ts';
import { DecisionKind, Decision } from '../../decisions/decision.entity.ts';
import { Meeting, MeetingState } from '../../meetings/meeting.entity.ts';
import { Person } from '../../people/person.entity.ts';
import { Role } from '../../people/role.entity.ts';
import { foldedText, isEmailAddress } from '../../platform/text.ts';
import { ClauseChange } from '../../proposals/clause-change.entity.ts';
import { ProposalReview } from '../../proposals/proposal-review.entity.ts';
import { ProposalVersion } from '../../proposals/proposal-version.entity.ts';
import { stateOn } from '../../proposals/proposal-state.ts';
import { Proposal, ProposalState } from '../../proposals/proposal.entity.ts';
import { isAgbCode } from '../../providers/agb-code.ts';
import { isKvkNumber } from '../../providers/kvk-number.ts';
import { Provider } from '../../providers/provider.entity.ts';
import { isRsin } from '../../providers/rsin.ts';
import { counts } from '../../reactions/counted-reactions.ts';
import { ReactionComment } from '../../reactions/reaction-comment.entity.ts';
import { PublicationState, ReactionPublication } from '../../reactions/reaction-publication.entity.ts';
import { ReactionRevision, Standpoint } from '../../reactions/reaction-revision.entity.ts';
import { Admission, Reaction, ReactionState } from '../../reactions/reaction.entity.ts';
import { Redaction } from '../../reactions/redaction.entity.ts';
import { locate } from '../../reactions/text-anchor.ts';
import { Region } from '../../regions/region.entity.ts';
import { demoCalendar } from './calendar.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import { composeDemo, type ComposedDemo } from './load-demo.ts';
import { demoPlans } from './plans.ts';
import { AdviceRequest } from '../../advice/advice-request.entity.ts';
import { Advice, AdviceVerdict } from '../../advice/advice.entity.ts';
import { AskedProvider } from '../../questions/asked-provider.entity.ts';
import { ConstituencyQuestion } from '../../questions/constituency-question.entity.ts';
import { entities } from '../entities.ts';

const TODAY = '2026-03-02';
let demo: ComposedDemo;
beforeAll(async () => {
  demo = await composeDemo(TODAY, 'https://oerlis.example');
});

describe('The demo regions', () => {
  test('are the same when they are composed twice on one day', async () => {
    const again = await composeDemo(TODAY, 'https://oerlis.example');
    expect(fingerprint(again)).toBe(fingerprint(demo));
  });

  test('have no address that somebody could have', () => {
    const addresses = [
      ...demo.rows.of(Person).map(({ email }) => email),
      ...demo.rows.of(Provider).map(({ email }) => email!),
      ...demo.rows.of(Region).map(({ contactEmail }) => contactEmail),
    ];
    expect(addresses.filter((address) => !isEmailAddress(address) || !address.endsWith('.example'))).toEqual(
      [],
    );
    const everything = JSON.stringify(entities.map((entity) => demo.rows.of(entity as new () => object)));
    const mentioned = everything.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [];
    expect(mentioned.filter((address) => !/(\.example|example\.(org|com|net))$/.test(address))).toEqual([]);
  });

  test('have valid numbers, each used once, in ranges that are given to nobody', () => {
    const providers = demo.rows.of(Provider);
    for (const { kvkNumber, rsin, agbCode } of providers) {
      expect([isKvkNumber(kvkNumber), rsin === null || isRsin(rsin), isAgbCode(agbCode!)]).toEqual([
        true,
        true,
        true,
      ]);
      expect([kvkNumber.slice(0, 2), rsin?.slice(0, 4) ?? '9999', agbCode!.slice(0, 2)]).toEqual([
        '00',
        '9999',
        '00',
      ]);
    }
    for (const field of ['kvkNumber', 'agbCode', 'name'] as const)
      expect(new Set(providers.map((provider) => provider[field])).size).toBe(providers.length);
  });

  test('show every state that a proposal, a meeting and a reaction can be in so far', () => {
    const { DRAFT, PUBLISHED, DISCUSSED, IN_EFFECT, WITHDRAWN } = ProposalState;
    const proposals = demo.rows.of(Proposal);
    expect(new Set(proposals.map((proposal) => stateOn(proposal, TODAY)))).toEqual(
      new Set([DRAFT, PUBLISHED, DISCUSSED, IN_EFFECT, WITHDRAWN]),
    );
    const published = proposals.filter(({ state }) => state === PUBLISHED);
    expect(published.some(({ deadlineDate }) => deadlineDate! >= TODAY)).toBe(true);
    expect(published.some(({ deadlineDate }) => deadlineDate! < TODAY)).toBe(true);
    expect(demo.rows.of(ProposalReview).map(({ verdict }) => verdict)).toEqual(
      expect.arrayContaining([null, 'REMARKS']),
    );
    expect(new Set(demo.rows.of(Meeting).map(({ state }) => state))).toEqual(
      new Set(Object.values(MeetingState)),
    );
    const reactions = demo.rows.of(Reaction);
    expect(new Set(reactions.map(({ state }) => state))).toEqual(new Set(Object.values(ReactionState)));
    expect(reactions.some(({ late }) => late)).toBe(true);
    expect(demo.rows.of(ReactionRevision).some(({ number }) => number === 2)).toBe(true);
    for (const standpoint of Object.values(Standpoint))
      expect(demo.rows.of(ReactionRevision).some((revision) => revision.standpoint === standpoint)).toBe(
        true,
      );
  });

  test('hold advice of each kind, some of it late and some replaced, and questions that are answered in part', () => {
    expect(new Set(demo.rows.of(Advice).map(({ verdict }) => verdict))).toEqual(
      new Set(Object.values(AdviceVerdict)),
    );
    expect(demo.rows.of(Advice).some(({ number }) => number > 1)).toBe(true);
    const waiting = demo.rows.of(AdviceRequest).filter(({ version }) => version === 0);
    expect(waiting.map(({ dueOn }) => dueOn < TODAY).toSorted()).toEqual([false, true]);
    for (const { id } of demo.rows.of(ConstituencyQuestion)) {
      const asked = demo.rows.of(AskedProvider).filter(({ questionId }) => questionId === id);
      expect(new Set(asked.map(({ answer }) => answer === null))).toEqual(new Set([true, false]));
    }
    expect(demo.rows.of(ConstituencyQuestion)).toHaveLength(2);
  });

  test('hold some hundreds of reactions, some for the municipalities only', () => {
    const revisions = demo.rows.of(ReactionRevision);
    expect(demo.rows.of(Reaction).length).toBeGreaterThan(300);
    expect(revisions.filter(({ confidential }) => confidential).length).toBeGreaterThan(3);
    expect(demo.rows.of(ReactionComment).some(({ confidential }) => confidential)).toBe(true);
    expect(revisions.every(({ text }) => text.length > 5 && !/[{}[\]|]/.test(text))).toBe(true);
  });

  test('made some reactions public, with passages left out, and kept others back', () => {
    const publications = demo.rows.of(ReactionPublication);
    const released = publications.filter(({ state }) => state === PublicationState.RELEASED);
    expect(released.length).toBeGreaterThan(50);
    expect(publications.some(({ state }) => state === PublicationState.WITHHELD)).toBe(true);
    const keyOf = new Map(released.map(({ revisionId, publicKey }) => [revisionId, publicKey!]));
    const redactions = demo.rows.of(Redaction).filter(({ revisionId }) => keyOf.has(revisionId));
    expect(redactions.length).toBeGreaterThan(2);
    const revisions = new Map(demo.rows.of(ReactionRevision).map((revision) => [revision.id, revision]));
    for (const { revisionId, start, end } of redactions) {
      const leftOut = revisions.get(revisionId)!.text.slice(start!, end!);
      expect(leftOut).toMatch(/€|euro|^0\d{3}( \d\d){3}$/i);
      expect(keyOf.get(revisionId)).not.toContain(foldedText(leftOut));
    }
    for (const { revisionId } of released)
      expect(revisions.get(revisionId)).toMatchObject({ confidential: false, objectsToPublication: false });
  });

  test('comment on words that stand in the version they were written on', () => {
    const clauses = new Map(demo.rows.of(ClauseChange).map((clause) => [clause.id, clause]));
    const revisions = new Map(demo.rows.of(ReactionRevision).map((revision) => [revision.id, revision]));
    for (const comment of demo.rows.of(ReactionComment)) {
      const clause = clauses.get(comment.clauseChangeId)!;
      expect(clause.versionId).toBe(revisions.get(comment.revisionId)!.proposalVersionId);
      if (comment.anchor) expect(locate(clause.newText || clause.oldText, comment.anchor)).not.toBeNull();
    }
  });

  test('quote only passages that some version has', () => {
    for (const { proposals, topics } of demoPlans(demoCalendar(TODAY)))
      for (const { proposal, comments } of topics) {
        const content = proposals.find(({ key }) => key === proposal)!;
        const clauses = [content, ...(content.laterVersions ?? [])].flatMap(
          (version) => version.clauses ?? [],
        );
        for (const { article, quote } of comments)
          expect([
            proposal,
            quote,
            clauses.some(
              (clause) => clause.article === article && (clause.newText || clause.oldText).includes(quote),
            ),
          ]).toEqual([proposal, quote, true]);
      }
  });

  test('answer every reaction to what a municipality decided, and some to what is being answered', () => {
    const answered = new Set(
      demo.rows
        .of(AnswerTarget)
        .filter(({ part }) => part === wholeReaction)
        .map(({ reactionId }) => reactionId),
    );
    const published = demo.rows.of(Decision).filter(({ publishedAt }) => publishedAt !== null);
    const decided = new Set(published.map(({ proposalId }) => proposalId));
    expect(published.some(({ kind }) => kind === DecisionKind.ADOPT_AMENDED)).toBe(true);
    const to = (proposalId: string) =>
      demo.rows.of(Reaction).filter((reaction) => reaction.proposalId === proposalId);
    for (const proposalId of decided) {
      expect(to(proposalId).filter((one) => counts(one) && !answered.has(one.id))).toEqual([]);
      expect(to(proposalId).filter(({ admission }) => admission === Admission.PENDING)).toEqual([]);
    }
    const unpublished = demo.rows.of(Answer).filter(({ state }) => state !== AnswerState.PUBLISHED);
    expect(new Set(unpublished.map(({ state }) => state))).toEqual(
      new Set([AnswerState.DRAFT, AnswerState.READY]),
    );
    const busy = new Set(unpublished.map(({ proposalId }) => proposalId));
    expect(busy.size).toBe(1);
    expect(to([...busy][0]!).some((one) => counts(one) && !answered.has(one.id))).toBe(true);
  });

  test('send no reaction before its version was published, nor in time after the deadline', () => {
    const proposals = new Map(demo.rows.of(Proposal).map((proposal) => [proposal.id, proposal]));
    const versions = new Map(demo.rows.of(ProposalVersion).map((version) => [version.id, version]));
    const reactions = new Map(demo.rows.of(Reaction).map((reaction) => [reaction.id, reaction]));
    for (const { reactionId, proposalVersionId, savedAt } of demo.rows.of(ReactionRevision)) {
      const { proposalId, late, submittedAt, withdrawnAt } = reactions.get(reactionId)!;
      const deadline = proposals.get(proposalId)!.deadline!;
      expect(savedAt >= versions.get(proposalVersionId)!.publishedAt!).toBe(true);
      expect(savedAt < new Date(`${TODAY}T00:00:00Z`)).toBe(true);
      if (submittedAt) expect(submittedAt > deadline).toBe(late);
      if (withdrawnAt) expect(withdrawnAt <= deadline).toBe(true);
    }
  });

  test('have the third meeting of 2023 of OWO at the address that the documents name', () => {
    const owo = demo.rows.of(Region).find(({ slug }) => slug === 'owo')!;
    const dates = demo.rows.of(Meeting).filter(({ regionId, date }) => regionId === owo.id && date < '2024');
    expect(dates.map(({ date }) => date).toSorted()).toEqual(['2023-03-14', '2023-06-20', '2023-10-31']);
  });

  test('have promises that are open, done with proof, and past their date and back on the agenda', () => {
    const promised = demo.rows.of(Commitment);
    const late = promised.filter(({ doneOn, dueOn }) => !doneOn && dueOn < TODAY);
    expect(promised.filter(({ doneOn, dueOn }) => !doneOn && dueOn >= TODAY).length).toBeGreaterThan(0);
    expect(promised.filter(({ doneOn, proof }) => doneOn && proof).length).toBeGreaterThan(0);
    const back = demo.rows.of(CommitmentReturn).map(({ commitmentId }) => commitmentId);
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(({ id }) => back.includes(id))).toBe(true);
    const items = new Map(demo.rows.of(AgendaItem).map(({ id, meetingId }) => [id, meetingId]));
    const days = new Map(demo.rows.of(Meeting).map(({ id, date }) => [id, date]));
    for (const { agendaItemId, dueOn } of promised)
      expect(days.get(items.get(agendaItemId)!)! <= dueOn).toBe(true);
  });

  test('have somebody to become for each role', () => {
    const people = demo.rows.of(Person).filter(({ demoPosition }) => demoPosition !== null);
    expect(people.length).toBe(DEMO_PEOPLE.length);
    const roles = demo.rows.of(Role);
    for (const person of people) expect(roles.some(({ personId }) => personId === person.id)).toBe(true);
  });
});

function fingerprint({ rows, files }: ComposedDemo): string {
  const tables = entities.map((entity) => [entity.name, rows.of(entity as new () => object)]);
  const hash = createHash('sha256').update(JSON.stringify(tables));
  for (const bytes of files.values()) hash.update(bytes);
  return hash.digest('hex');
}
