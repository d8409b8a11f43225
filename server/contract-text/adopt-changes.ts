import type { Context } from '../access/context.ts';
import type { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { ProblemCode, type Checks } from '../platform/problems.ts';
import { nextNumber } from '../platform/sequence.ts';
import type { ClauseChange } from '../proposals/clause-change.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { AddendumMunicipality } from './addendum-municipality.entity.ts';
import { Addendum } from './addendum.entity.ts';
import { articleName } from './article-name.ts';
import { ClauseWording } from './clause-wording.entity.ts';
import { contractBook, generationOn, generationsOfRegion, type ContractBook } from './contract-book.ts';
import { wordingFor } from './clause-variants.ts';
import { lockGeneration, placeClause } from './place-clause.ts';
import { sameText } from './same-text.ts';
import { WordingTerm } from './wording-term.entity.ts';

/** What a municipality decided that an article is to say, and which wording in force it had in view when it chose that. */
export interface AdoptedText {
  change: ClauseChange;
  text: string;
  chosen: boolean;
  seenWordingId: string | null;
}

export interface Adoption {
  proposal: Proposal;
  municipalityId: string;
  effectiveOn: string;
  texts: AdoptedText[];
}

/** The generation that an adoption changes, held until the transaction ends; a problem where none holds on that day. */
export async function generationToChange(
  ctx: Context,
  checks: Checks,
  { proposal, effectiveOn }: Pick<Adoption, 'proposal' | 'effectiveOn'>,
): Promise<ContractGeneration | null> {
  const generation = generationOn(await generationsOfRegion(ctx).load(proposal.regionId), effectiveOn);
  if (!generation) checks.fail('effectiveOn', ProblemCode.NOT_FOUND);
  else await lockGeneration(ctx, generation.id);
  // Who waited for the lock reads the text as the one before left it.
  ctx.loaders.clear();
  return generation;
}

/**
 * Nothing is silently overwritten: where the contract no longer says what the proposal started from, the municipality
 * must have chosen with the text in force before it; and a text that already begins later would undo this one.
 */
export async function checkAgainstContract(
  ctx: Context,
  checks: Checks,
  generation: ContractGeneration,
  { municipalityId, effectiveOn, texts }: Adoption,
): Promise<void> {
  const book = (await contractBook(ctx).load(generation.id))!;
  if (book.clauses.length === 0) return;
  for (const [at, { change, chosen, seenWordingId }] of texts.entries()) {
    const clause = clauseOf(book, change);
    const inForce = clause && wordingFor(book, clause.id, municipalityId, effectiveOn);
    const agrees = sameText(inForce?.text ?? '', change.oldText);
    const inView = chosen && seenWordingId === (inForce?.id ?? null);
    checks.unless(agrees || inView, `clauses.${at}.text`, ProblemCode.STALE);
    const later = (clause ? (book.terms.get(clause.id) ?? []) : []).some(
      (term) => term.municipalityId === municipalityId && term.startsOn > effectiveOn,
    );
    checks.unless(!later, `clauses.${at}.text`, ProblemCode.OVERLAP);
  }
}

/** Writes what was decided into the contract of one municipality, as the addendum of the proposal. */
export async function enterAdoptedChanges(
  ctx: Context,
  generation: ContractGeneration,
  adoption: Adoption,
): Promise<Addendum> {
  const addendum = await addendumOf(ctx, generation, adoption.proposal);
  const { municipalityId, effectiveOn } = adoption;
  await db(ctx).insert(AddendumMunicipality, {
    id: newId(),
    addendumId: addendum.id,
    municipalityId,
    effectiveOn,
  });
  for (const adopted of adoption.texts) await enterText(ctx, addendum, adoption, adopted);
  ctx.loaders.clear();
  return addendum;
}

const clauseOf = (book: ContractBook, change: ClauseChange) =>
  book.clauses.find(({ numberKey }) => numberKey === articleName(change.article).numberKey);

/** One addendum per proposal and generation: the next municipality joins it. */
async function addendumOf(
  ctx: Context,
  generation: ContractGeneration,
  proposal: Proposal,
): Promise<Addendum> {
  const known = await db(ctx).findOneBy(Addendum, { generationId: generation.id, proposalId: proposal.id });
  if (known) return known;
  const addendum = db(ctx).create(Addendum, {
    id: newId(),
    generationId: generation.id,
    proposalId: proposal.id,
    number: await nextNumber(ctx, `addendum:${generation.id}`),
    recordedAt: ctx.clock.now(),
  });
  await db(ctx).insert(Addendum, addendum);
  return addendum;
}

async function enterText(
  ctx: Context,
  addendum: Addendum,
  { municipalityId, effectiveOn }: Adoption,
  { change, text }: AdoptedText,
): Promise<void> {
  const article = articleName(change.article);
  const clause = await placeClause(ctx, addendum.generationId, article);
  const terms = await db(ctx).findBy(WordingTerm, { clauseId: clause.id, municipalityId });
  const current = terms
    .filter(({ startsOn }) => startsOn <= effectiveOn)
    .toSorted((a, b) => (a.startsOn === b.startsOn ? a.serial - b.serial : a.startsOn < b.startsOn ? -1 : 1))
    .at(-1);
  const inForce = current && (await db(ctx).findOneBy(ClauseWording, { id: current.wordingId }));
  // Who chose to keep what is in force changes nothing.
  if (inForce && sameText(inForce.text, text)) return;
  const heading = article.heading || inForce?.heading || '';
  const serials = terms.filter(({ startsOn }) => startsOn === effectiveOn).map(({ serial }) => serial);
  await db(ctx).insert(WordingTerm, {
    id: newId(),
    clauseId: clause.id,
    municipalityId,
    wordingId: await wordingOf(ctx, addendum, change, { clauseId: clause.id, heading, text }),
    startsOn: effectiveOn,
    serial: Math.max(0, ...serials) + 1,
  });
}

/** Municipalities that decided on the same words share one wording. */
async function wordingOf(
  ctx: Context,
  addendum: Addendum,
  change: ClauseChange,
  says: { clauseId: string; heading: string; text: string },
): Promise<string> {
  const ofChange = { addendumId: addendum.id, clauseChangeId: change.id };
  const same = (await db(ctx).findBy(ClauseWording, ofChange)).find(
    ({ text, heading }) => text === says.text && heading === says.heading,
  );
  if (same) return same.id;
  const id = newId();
  await db(ctx).insert(ClauseWording, { id, ...says, ...ofChange, recordedAt: ctx.clock.now(), version: 1 });
  return id;
}
