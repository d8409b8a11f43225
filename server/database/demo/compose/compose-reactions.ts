import { Sequence } from '../../../platform/sequence.entity.ts';
import { ReactionComment } from '../../../reactions/reaction-comment.entity.ts';
import { ReactionRevision, Standpoint } from '../../../reactions/reaction-revision.entity.ts';
import { Admission, Reaction, ReactionChannel, ReactionState } from '../../../reactions/reaction.entity.ts';
import { formatReceipt } from '../../../reactions/receipt-number.ts';
import { anchorOf } from '../../../reactions/text-anchor.ts';
import { yearOf } from '../calendar.ts';
import { readableText, ReactionWriter, type WrittenReaction } from '../reactions/write-reactions.ts';
import { localDate } from '../../../platform/time/amsterdam.ts';
import { authorsOf, HOUR, momentOfWriting, type Course } from './reaction-course.ts';
import { publicationOf, type ComposedProposal } from './compose-proposals.ts';
import type { ComposedProvider } from './compose-providers.ts';
import type { RegionIds } from './compose-region.ts';
import type { ComposedVersion } from './compose-versions.ts';
import type { Composition } from './plan.ts';
import type { RowOf } from './rows.ts';

export interface ComposedReaction {
  row: RowOf<Reaction>;
  revision: RowOf<ReactionRevision>;
  proposal: ComposedProposal;
  provider: ComposedProvider;
  written: WrittenReaction;
}

export function composeReactions(
  on: Composition,
  ids: RegionIds,
  proposals: ComposedProposal[],
): ComposedReaction[] {
  const reactions = proposals.flatMap((proposal) => reactionsTo(on, ids, proposal));
  numberReceipts(on, ids, reactions);
  return reactions;
}

function reactionsTo(on: Composition, ids: RegionIds, proposal: ComposedProposal): ComposedReaction[] {
  const { content } = proposal;
  const topic = on.plan.topics.find((one) => one.proposal === content.key);
  if (!topic || !content.publishedOn) return [];
  const writer = new ReactionWriter(topic, on.plan.voice, `${on.plan.region.slug} ${content.key}`);
  return authorsOf(on, proposal).map(({ provider, lots, course }) => {
    const begun = momentOfWriting(on, proposal, course);
    const version = versionAt(proposal, new Date(begun.getTime() - HOUR));
    const { name, sizeClass, alone } = provider;
    const author = { name, sizeClass, alone, lots };
    const clauses = version.clauses.map((clause) => clause.content);
    const written = writer.write(author, clauses);
    if (course === 'LATE') written.text = `${writer.lateExcuse(author)}\n\n${written.text}`;
    const earlier = course === 'AMENDED' ? writer.firstAttempt(written) : null;
    return addReaction(on, ids, { proposal, provider, course, begun, version, written, earlier });
  });
}

function versionAt({ versions }: ComposedProposal, at: Date): ComposedVersion {
  return (
    versions.findLast(({ publishedOn }) => publishedOn !== null && publicationOf(publishedOn) <= at) ??
    versions[0]!
  );
}

interface Begun {
  proposal: ComposedProposal;
  provider: ComposedProvider;
  course: Course;
  begun: Date;
  version: ComposedVersion;
  written: WrittenReaction;
  earlier: WrittenReaction | null;
}

function addReaction(on: Composition, ids: RegionIds, given: Begun): ComposedReaction {
  const { proposal, provider, course, begun, written, earlier } = given;
  const isDraft = course === 'DRAFT';
  const state = isDraft
    ? ReactionState.DRAFT
    : course === 'WITHDRAWN'
      ? ReactionState.WITHDRAWN
      : ReactionState.SUBMITTED;
  const row = on.rows.add(Reaction, {
    regionId: ids.regionId,
    proposalId: proposal.id,
    providerId: provider.id,
    state,
    channel: ReactionChannel.PORTAL,
    receiptNumber: null,
    submittedAt: isDraft ? null : begun,
    receivedOn: null,
    receivedAt: null,
    registeredById: null,
    late: course === 'LATE',
    admission: course === 'LATE' ? Admission.PENDING : null,
    admissionReason: null,
    admissionAt: null,
    admissionById: null,
    withdrawnAt: course === 'WITHDRAWN' ? new Date(begun.getTime() + HOUR) : null,
    withdrawReason: null,
    currentRevisionId: null,
    createdAt: new Date(begun.getTime() - HOUR),
    version: 1,
  });
  if (earlier)
    addRevision(on, given, row.id, { number: 1, written: earlier, at: new Date(begun.getTime() - HOUR / 2) });
  const revision = addRevision(on, given, row.id, { number: earlier ? 2 : 1, written, at: begun });
  if (earlier) row.submittedAt = new Date(begun.getTime() - HOUR / 2);
  if (!isDraft) row.currentRevisionId = revision.id;
  return { row, revision, proposal, provider, written };
}

function addRevision(
  on: Composition,
  { version, provider, course }: Begun,
  reactionId: string,
  { number, written, at }: { number: number; written: WrittenReaction; at: Date },
): RowOf<ReactionRevision> {
  const personId = on.random.pick(provider.people);
  const isDraft = course === 'DRAFT';
  const revision = on.rows.add(ReactionRevision, {
    reactionId,
    number,
    proposalVersionId: version.id,
    channel: ReactionChannel.PORTAL,
    receivedOn: null,
    receivedAt: null,
    registeredById: null,
    registeredForId: null,
    standpoint: isDraft && on.random.chance(0.4) ? null : Standpoint[written.standpoint],
    text: written.text,
    confidential: written.confidential,
    textConfidential: written.textConfidential,
    objectsToPublication: written.objectsToPublication,
    submittedAt: isDraft ? null : at,
    submittedById: isDraft ? null : personId,
    savedAt: at,
    savedById: personId,
    version: 1,
  });
  addComments(on, version, revision.id, written);
  return revision;
}

function addComments(
  { rows }: Composition,
  version: ComposedVersion,
  revisionId: string,
  { comments }: WrittenReaction,
): void {
  comments.forEach(({ article, quote, text, confidential }, place) => {
    const clause = version.clauses.find(({ content }) => content.article === article)!;
    const passage = readableText(clause.content);
    const start = quote === null ? -1 : passage.indexOf(quote);
    const anchor = quote === null ? null : anchorOf(passage, start, start + quote.length);
    rows.add(ReactionComment, {
      revisionId,
      position: place + 1,
      clauseChangeId: clause.id,
      anchor,
      text,
      confidential,
    });
  });
}

/** Receipt numbers run through the year in the order of submission. */
function numberReceipts(
  { rows, plan }: Composition,
  { regionId }: RegionIds,
  reactions: ComposedReaction[],
): void {
  const serials = new Map<number, number>();
  const submitted = reactions.map(({ row }) => row).filter(({ submittedAt }) => submittedAt !== null);
  const inOrder = submitted.toSorted(
    (a, b) => a.submittedAt!.getTime() - b.submittedAt!.getTime() || (a.id < b.id ? -1 : 1),
  );
  for (const row of inOrder) {
    const year = yearOf(localDate(row.submittedAt!));
    const serial = (serials.get(year) ?? 0) + 1;
    serials.set(year, serial);
    row.receiptNumber = formatReceipt(plan.region.slug, year, serial);
  }
  for (const [year, value] of serials) rows.put(Sequence, { name: `receipt:${regionId}:${year}`, value });
}
