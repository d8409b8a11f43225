import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import type { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { actorLabel } from '../people/actor-label.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { recordEvent } from '../timeline/record-event.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { articleName, compareArticles } from './article-name.ts';
import { ClauseWording } from './clause-wording.entity.ts';
import { ContractClause } from './contract-clause.entity.ts';
import type { EnterContractTextInput } from './contract-text.inputs.ts';
import { contractTextPolicy } from './contract-text.policy.ts';
import { lockGeneration, placeClause } from './place-clause.ts';
import { WordingTerm } from './wording-term.entity.ts';

const maxArticles = 300;

/**
 * Enters the text with which a generation began, some articles or all at once. What began differently later is left
 * alone: an article that has a text on the first day is corrected, never entered twice.
 */
export async function enterContractText(
  ctx: Context,
  input: EnterContractTextInput,
): Promise<{ generation: ContractGeneration }> {
  const generation = await lockGeneration(ctx, input.generationId);
  if (!generation) throw notFound();
  authorize(contractTextPolicy, ctx.actor, 'keep', generation);
  const articles = await checkArticles(ctx, generation, input);
  const municipalities = await db(ctx).findBy(Municipality, { regionId: generation.regionId });
  const ordered = articles.toSorted((a, b) => compareArticles(a.numberKey, b.numberKey));
  for (const article of ordered) {
    const clause = await placeClause(ctx, generation.id, article);
    const wordingId = newId();
    await db(ctx).insert(ClauseWording, {
      id: wordingId,
      clauseId: clause.id,
      heading: article.heading,
      text: article.text,
      addendumId: null,
      clauseChangeId: null,
      recordedAt: ctx.clock.now(),
      version: 1,
    });
    const startsOn = generation.startsOn;
    const term = { clauseId: clause.id, wordingId, startsOn, serial: 1 };
    const terms = municipalities.map(({ id }) => ({ id: newId(), municipalityId: id, ...term }));
    if (terms.length > 0) await db(ctx).insert(WordingTerm, terms);
  }
  await recordEvent(ctx, {
    regionId: generation.regionId,
    subjectKind: 'generation',
    subjectId: generation.id,
    kind: 'contract.entered',
    audience: EventAudience.PUBLIC,
    by: await actorLabel(ctx),
    details: { generation: generation.name, articles: String(articles.length) },
  });
  return { generation };
}

async function checkArticles(ctx: Context, generation: ContractGeneration, input: EnterContractTextInput) {
  const checks = new Checks();
  const given = input.articles.slice(0, maxArticles);
  checks.unless(input.articles.length > 0, 'articles', ProblemCode.REQUIRED);
  checks.unless(input.articles.length <= maxArticles, 'articles', ProblemCode.TOO_MANY, maxArticles);
  const taken = await numbersWithText(ctx, generation);
  const articles = given.map(({ article, text }, at) => {
    const { name, numberKey, heading } = articleName(checks.text(`articles.${at}.article`, article, 200));
    const known = numberKey !== '' && taken.has(numberKey);
    checks.unless(!known, `articles.${at}.article`, ProblemCode.DUPLICATE);
    taken.add(numberKey);
    return { name, numberKey, heading, text: checks.text(`articles.${at}.text`, text, longText) };
  });
  checks.done();
  return articles;
}

/** The articles that have a text on the first day of the generation. */
async function numbersWithText(ctx: Context, generation: ContractGeneration): Promise<Set<string>> {
  const clauses = await db(ctx)
    .createQueryBuilder(ContractClause, 'clause')
    .innerJoin(WordingTerm, 'term', 'term.clauseId = clause.id AND term.startsOn <= :first', {
      first: generation.startsOn,
    })
    .where('clause.generationId = :id', { id: generation.id })
    .getMany();
  return new Set(clauses.map(({ numberKey }) => numberKey));
}
