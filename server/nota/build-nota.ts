import { In } from 'typeorm';
import { AnswerClause } from '../answers/answer-clause.entity.ts';
import { AnswerTarget, wholeReaction } from '../answers/answer-target.entity.ts';
import { AnswerVersion } from '../answers/answer-version.entity.ts';
import { Answer, AnswerState } from '../answers/answer.entity.ts';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { groupBy } from '../platform/loaders.ts';
import { searchKey } from '../platform/text.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { countedReactions } from '../reactions/counted-reactions.ts';
import { publicReadingOf, type PublicReading } from '../reactions/public-reading.ts';
import { ReactionComment } from '../reactions/reaction-comment.entity.ts';
import type { Reaction } from '../reactions/reaction.entity.ts';
import { Region } from '../regions/region.entity.ts';
import type { NotaAnswerText, NotaReactionText, NotaText } from './nota-contents.ts';
import { resultsOf } from './resulting-texts.ts';

/** All that a nota is put together of. */
interface Material {
  clauses: ClauseChange[];
  /** Articles by the id of any clause of any version of the proposal. */
  articleOf: Map<string, string>;
  reactions: Map<string, Reaction>;
  readings: Map<string, PublicReading>;
  providers: Map<string, string>;
  answers: { answer: Answer; version: AnswerVersion; changed: string[]; targets: AnswerTarget[] }[];
  /** The article of each comment that is answered on its own. */
  articleOfComment: Map<string, string>;
  /** The comments that have an answer of their own, so that the answer to the whole is not theirs. */
  answeredApart: Set<string>;
}

/**
 * Puts the nota together from the published answers and decisions. A reaction has its words and its name here as the public may read
 * it, redacted where it was; what is for the municipalities only, or not released, is counted and answered.
 * Before it is published, some reactions can be unanswered yet: those are not counted.
 */
export async function buildNota(
  ctx: Context,
  proposal: Proposal,
  unanswered: readonly Reaction[] = [],
): Promise<NotaText> {
  const region = await db(ctx).findOneByOrFail(Region, { id: proposal.regionId });
  const version = await db(ctx).findOneByOrFail(ProposalVersion, { id: proposal.currentVersionId });
  const material = await gather(ctx, proposal);
  const open = new Set(unanswered.map(({ id }) => id));
  const answered = [...material.reactions.keys()].filter((id) => !open.has(id));
  const general = answersIn(material, null);
  const results = await resultsOf(ctx, proposal);
  const articles = material.clauses.map((clause) => ({
    article: clause.article,
    newText: clause.newText,
    results: results.of(clause),
    answers: answersIn(material, searchKey(clause.article)),
  }));
  return {
    proposalNumber: proposal.number ?? '',
    proposalTitle: version.title,
    regionName: region.name,
    language: region.defaultLanguage,
    reactions: answered.length,
    closed: answered.filter((id) => !material.readings.has(id)).length,
    decisions: results.decisions,
    general,
    articles,
  };
}

async function gather(ctx: Context, proposal: Proposal): Promise<Material> {
  const counted = await countedReactions(ctx, proposal.id);
  const readings = await publicReadingOf(ctx).loadMany(counted.map(({ id }) => id));
  const providers = await db(ctx).findBy(Provider, { id: In(counted.map(({ providerId }) => providerId)) });
  const clauses = await db(ctx)
    .createQueryBuilder(ClauseChange, 'clause')
    .innerJoin(ProposalVersion, 'version', 'version.id = clause.versionId')
    .where('version.proposalId = :id AND version.publishedAt IS NOT NULL', { id: proposal.id })
    .orderBy('clause.position')
    .getMany();
  const articleOf = new Map(clauses.map(({ id, article }) => [id, article]));
  const answers = await gatherAnswers(ctx, proposal, articleOf);
  const parts = answers.flatMap(({ targets }) => targets.map(({ part }) => part));
  const comments = await db(ctx).find(ReactionComment, {
    select: { id: true, clauseChangeId: true },
    where: { id: In(parts) },
  });
  return {
    clauses: clauses.filter(({ versionId }) => versionId === proposal.currentVersionId),
    articleOf,
    reactions: new Map(counted.map((reaction) => [reaction.id, reaction])),
    readings: new Map(
      readings.flatMap((one) => (one && !(one instanceof Error) ? [[one.reactionId, one] as const] : [])),
    ),
    providers: new Map(providers.map(({ id, name }) => [id, name])),
    answers,
    articleOfComment: new Map(comments.map((one) => [one.id, articleOf.get(one.clauseChangeId) ?? ''])),
    answeredApart: new Set(parts),
  };
}

async function gatherAnswers(
  ctx: Context,
  proposal: Proposal,
  articleOf: Map<string, string>,
): Promise<Material['answers']> {
  const answers = await db(ctx).find(Answer, {
    where: { proposalId: proposal.id, state: AnswerState.PUBLISHED },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const versionIds = answers.flatMap(({ currentVersionId }) => currentVersionId ?? []);
  const versions = await db(ctx).findBy(AnswerVersion, { id: In(versionIds) });
  const links = groupBy(
    await db(ctx).findBy(AnswerClause, { answerVersionId: In(versionIds) }),
    (link) => link.answerVersionId,
  );
  const targets = groupBy(
    await db(ctx).find(AnswerTarget, {
      where: { answerId: In(answers.map(({ id }) => id)) },
      order: { id: 'ASC' },
    }),
    (target) => target.answerId,
  );
  return answers.flatMap((answer) => {
    const version = versions.find(({ id }) => id === answer.currentVersionId);
    if (!version) return [];
    const changed = (links.get(version.id) ?? []).flatMap(
      ({ clauseChangeId }) => articleOf.get(clauseChangeId) ?? [],
    );
    return [{ answer, version, changed, targets: targets.get(answer.id) ?? [] }];
  });
}

/** The answers with what they answer in one place: an article, or (null) the reactions as a whole. */
function answersIn(material: Material, place: string | null): NotaAnswerText[] {
  return material.answers.flatMap(({ version, changed, targets }) => {
    const reactions: NotaReactionText[] = [];
    let closed = 0;
    for (const target of targets) {
      if (!material.reactions.has(target.reactionId)) continue;
      const said = wordsIn(material, target, place);
      if (said === 'closed') closed++;
      else reactions.push(...said);
    }
    if (reactions.length === 0 && closed === 0) return [];
    return [{ outcome: version.outcome!, text: version.text, changed, reactions, closed }];
  });
}

/** What a reaction says in a place, as far as a target is about that; 'closed' where it is about it but has no public words. */
function wordsIn(
  material: Material,
  target: AnswerTarget,
  place: string | null,
): NotaReactionText[] | 'closed' {
  const reading = material.readings.get(target.reactionId);
  if (target.part !== wholeReaction) {
    const article = searchKey(material.articleOfComment.get(target.part) ?? '');
    if (placeOf(material, article) !== place) return [];
    const comment = reading?.comments.find(({ id }) => id === target.part);
    return reading && comment ? [wordsOf(material, reading, comment.text, comment.anchor?.exact)] : 'closed';
  }
  if (!reading) return place === null ? 'closed' : [];
  const own = reading.comments.filter(({ id }) => !material.answeredApart.has(id));
  if (place === null) {
    const bare = reading.text.trim() === '' && own.length > 0;
    const strays = own.filter((comment) => placeOfComment(material, comment.clauseChangeId) === null);
    const general = bare ? [] : [wordsOf(material, reading, reading.text)];
    return [...general, ...strays.map(({ text, anchor }) => wordsOf(material, reading, text, anchor?.exact))];
  }
  return own
    .filter(({ clauseChangeId }) => placeOfComment(material, clauseChangeId) === place)
    .map(({ text, anchor }) => wordsOf(material, reading, text, anchor?.exact));
}

const placeOfComment = (material: Material, clauseChangeId: string): string | null =>
  placeOf(material, searchKey(material.articleOf.get(clauseChangeId) ?? ''));

/** An article that the last version no longer has is spoken of in general. */
const placeOf = ({ clauses }: Material, article: string): string | null =>
  clauses.some((clause) => searchKey(clause.article) === article) ? article : null;

function wordsOf(
  material: Material,
  reading: PublicReading,
  text: string,
  passage?: string,
): NotaReactionText {
  const { providerId } = material.reactions.get(reading.reactionId)!;
  return {
    provider: material.providers.get(providerId) ?? '',
    standpoint: reading.standpoint,
    passage: passage ?? null,
    text,
  };
}
