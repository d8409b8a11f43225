import { AnswerClause } from '../../../answers/answer-clause.entity.ts';
import { AnswerTarget, wholeReaction } from '../../../answers/answer-target.entity.ts';
import { AnswerOutcome, AnswerVersion } from '../../../answers/answer-version.entity.ts';
import { Answer, AnswerState } from '../../../answers/answer.entity.ts';
import { Nota } from '../../../nota/nota.entity.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import { counts } from '../../../reactions/counted-reactions.ts';
import { ReactionComment } from '../../../reactions/reaction-comment.entity.ts';
import { EventAudience, TimelineEvent } from '../../../timeline/timeline-event.entity.ts';
import type { AnswersContent, AnswerText } from '../answers/content.ts';
import type { Staff } from './compose-people.ts';
import type { ComposedProposal } from './compose-proposals.ts';
import type { ComposedReaction } from './compose-reactions.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

interface Around {
  ids: RegionIds;
  staff: Staff;
}

/** What is said to some reactions, or to comments of them. */
interface Written extends AnswerText {
  state: AnswerState;
  targets: { reaction: ComposedReaction; part: string }[];
}

const MINUTE = 60_000;

/** The answers to reactions, and the nota of what is answered whole. */
export function composeAnswers(on: Composition, around: Around, reactions: ComposedReaction[]): void {
  for (const content of on.plan.answers ?? []) {
    const own = reactions.filter(
      ({ row, proposal }) => proposal.content.key === content.proposal && counts(row),
    );
    const [first] = own;
    if (!first) continue;
    const { proposal } = first;
    const by = around.staff.managers.get(proposal.content.owner)!;
    const written = [...toComments(on, content, own), ...toWholes(content, own)];
    for (const [place, answer] of written.entries())
      addAnswer(on, around, { content, proposal, by, place, answer });
    if (!content.publishedOn) continue;
    publish(on, around, { content, proposal, by, answers: written.length, reactions: own });
  }
}

/** One answer to all comments on the same words. */
function toComments(on: Composition, content: AnswersContent, reactions: ComposedReaction[]): Written[] {
  const state = content.publishedOn ? AnswerState.PUBLISHED : AnswerState.READY;
  const revisions = new Map(reactions.map((reaction) => [reaction.revision.id, reaction]));
  const comments = on.rows.of(ReactionComment).filter(({ confidential }) => !confidential);
  return content.comments.flatMap((about) => {
    const targets = comments.flatMap(({ id, revisionId, anchor }) => {
      const reaction = revisions.get(revisionId);
      return reaction && anchor?.exact === about.quote ? [{ reaction, part: id }] : [];
    });
    return targets.length > 0 ? [{ ...about, state, targets }] : [];
  });
}

/** One answer to all reactions with the same themes; what has several themes is a draft until all are published. */
function toWholes(content: AnswersContent, reactions: ComposedReaction[]): Written[] {
  const written = new Map<string, Written>();
  for (const reaction of reactions) {
    const themes = content.themes.filter(({ says }) => says.test(reaction.revision.text));
    const major = themes.filter(({ minor }) => !minor);
    const otherwise = [content.otherwise].flatMap((text) => text ?? []);
    const texts = [major, themes, otherwise].find(({ length }) => length > 0) ?? [];
    if (texts.length === 0) continue;
    const key = texts.map(({ text }) => text).join('\n\n');
    const known = written.get(key);
    const target = { reaction, part: wholeReaction };
    if (known) known.targets.push(target);
    else {
      const unpublished = texts.length > 1 ? AnswerState.DRAFT : AnswerState.READY;
      written.set(key, {
        outcome: together(texts),
        text: key,
        changed: [...new Set(texts.flatMap(({ changed = [] }) => changed))],
        state: content.publishedOn ? AnswerState.PUBLISHED : unpublished,
        targets: [target],
      });
    }
  }
  return [...written.values()];
}

/** What several answers come to as one. */
function together(texts: AnswerText[]): AnswerText['outcome'] {
  const outcomes = new Set(texts.map(({ outcome }) => outcome));
  if (outcomes.size === 1) return texts[0]!.outcome;
  return outcomes.has('ADOPTED') || outcomes.has('PARTLY') ? 'PARTLY' : 'NOT';
}

interface Adding {
  content: AnswersContent;
  proposal: ComposedProposal;
  by: string;
  place: number;
  answer: Written;
}

function addAnswer(
  { rows }: Composition,
  { ids }: Around,
  { content, proposal, by, place, answer }: Adding,
): void {
  const at = new Date(instantOf(content.writtenOn, '09:30').getTime() + place * 11 * MINUTE);
  const published = answer.state === AnswerState.PUBLISHED;
  const row = rows.add(Answer, {
    regionId: ids.regionId,
    proposalId: proposal.id,
    state: answer.state,
    currentVersionId: null,
    createdAt: at,
    createdById: by,
    version: 1,
  });
  const version = rows.add(AnswerVersion, {
    answerId: row.id,
    number: 1,
    outcome: AnswerOutcome[answer.outcome],
    text: answer.text,
    note: null,
    publishedAt: published ? instantOf(content.publishedOn!, '10:00') : null,
    publishedById: published ? by : null,
    savedAt: new Date(at.getTime() + 8 * MINUTE),
    savedById: by,
    version: 1,
  });
  if (published) row.currentVersionId = version.id;
  addTargets(rows, row.id, answer);
  const clauses = proposal.versions.findLast(({ publishedOn }) => publishedOn !== null)!.clauses;
  for (const article of answer.changed ?? []) {
    const clauseChangeId = clauses.find((clause) => clause.content.article === article)!.id;
    rows.add(AnswerClause, { answerVersionId: version.id, clauseChangeId });
  }
}

function addTargets(rows: Composition['rows'], answerId: string, { targets }: Written): void {
  for (const { reaction, part } of targets)
    rows.add(AnswerTarget, {
      answerId,
      reactionId: reaction.row.id,
      revisionId: reaction.revision.id,
      part,
    });
}

interface Publishing {
  content: AnswersContent;
  proposal: ComposedProposal;
  by: string;
  answers: number;
  reactions: ComposedReaction[];
}

type Event = Pick<TimelineEvent, 'subjectKind' | 'subjectId' | 'kind' | 'at'> & Partial<TimelineEvent>;

/** The providers read their answers; later the nota comes out. */
function publish(on: Composition, around: Around, publishing: Publishing): void {
  const { content, proposal, answers, reactions } = publishing;
  const { name } = on.plan.region.municipalities.find(({ cbsCode }) => cbsCode === proposal.content.owner)!;
  const tell = (event: Event) =>
    on.rows.add(TimelineEvent, {
      regionId: around.ids.regionId,
      audience: EventAudience.PUBLIC,
      providerId: null,
      personId: null,
      by: `Contractmanager ${name}`,
      details: {},
      ...event,
    });
  const about = { subjectKind: 'proposal', subjectId: proposal.id };
  const at = instantOf(content.publishedOn!, '10:00');
  const details = { answers: String(answers) };
  tell({ ...about, kind: 'proposal.answersPublished', at, audience: EventAudience.TABLE, details });
  for (const { row } of reactions)
    tell({
      subjectKind: 'reaction',
      subjectId: row.id,
      kind: 'reaction.answered',
      at,
      audience: EventAudience.PROVIDER,
      providerId: row.providerId,
      details: { receipt: row.receiptNumber! },
    });
  if (!content.notaOn) return;
  const publishedAt = addNota(on, around, publishing, content.notaOn);
  tell({ ...about, kind: 'proposal.notaPublished', at: publishedAt, details: { nota: '1' } });
}

/** The nota, of which the words are put in when all rows are there. */
function addNota({ rows }: Composition, { ids }: Around, { proposal, by }: Publishing, day: string): Date {
  const publishedAt = instantOf(day, '11:30');
  rows.add(Nota, {
    regionId: ids.regionId,
    proposalId: proposal.id,
    number: 1,
    contents: '',
    note: null,
    publishedAt,
    publishedById: by,
    withheldAt: null,
  });
  return publishedAt;
}
