import { addDays, instantOf } from '../../../platform/time/amsterdam.ts';
import { foldedText } from '../../../platform/text.ts';
import { redactedText, type Passage } from '../../../reactions/redacted-text.ts';
import { PublicationState, ReactionPublication } from '../../../reactions/reaction-publication.entity.ts';
import { Admission, ReactionState } from '../../../reactions/reaction.entity.ts';
import { RedactionGround } from '../../../reactions/redaction-ground.ts';
import { Redaction, RedactionPlace } from '../../../reactions/redaction.entity.ts';
import { EventAudience, TimelineEvent } from '../../../timeline/timeline-event.entity.ts';
import type { Staff } from './compose-people.ts';
import type { ComposedReaction } from './compose-reactions.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

const by = 'Secretaris';

const reasons = {
  nl: 'De aanbieder vroeg ons per telefoon om te wachten tot zijn bestuur de tekst heeft gezien.',
  fy: 'De oanbieder frege ús oer de telefoan om te wachtsjen oant syn bestjoer de tekst sjoen hat.',
};

/** Every so many reactions to a proposal is not made public, so that this can be seen too. */
const WITHHELD_EACH = 9;

/** Sentences about money: what a provider could be hurt by when its competitors read it. */
const aboutMoney = /[^.!?\n]*(?:€|\beuro\b)[^.!?\n]*[.!?]/iu;

/** The telephone at home under a letter. */
const homePhone = /\b0\d{3} \d\d \d\d \d\d\b/;

const grounds = [
  { says: aboutMoney, ground: RedactionGround.WOO_5_1_2_F },
  { says: homePhone, ground: RedactionGround.WOO_5_1_2_E },
];

/** Of each proposal whose reaction term ended weeks ago, the reactions were looked through and made public. */
export function composePublications(
  on: Composition,
  ids: RegionIds,
  staff: Staff,
  reactions: ComposedReaction[],
): void {
  const looked = reactions.filter((one) => publishable(on, one));
  const places = new Map<string, number>();
  for (const one of looked) {
    const place = (places.get(one.proposal.id) ?? 0) + 1;
    places.set(one.proposal.id, place);
    publish(on, ids, staff, one, place % WITHHELD_EACH !== 0);
  }
}

/** When somebody looked through the reactions, and when they became public. */
const moments = (deadline: string) => ({
  reviewed: instantOf(addDays(deadline, 10), '10:20'),
  decided: instantOf(addDays(deadline, 14), '11:00'),
});

function publishable({ calendar }: Composition, { row, revision, proposal }: ComposedReaction): boolean {
  const { deadline } = proposal;
  return (
    deadline !== null &&
    addDays(deadline, 21) < calendar.today &&
    proposal.content.state !== 'WITHDRAWN' &&
    row.state === ReactionState.SUBMITTED &&
    (!row.late || row.admission === Admission.ADMITTED) &&
    !revision.confidential &&
    !revision.objectsToPublication
  );
}

function publish(
  { rows, plan }: Composition,
  { regionId }: RegionIds,
  staff: Staff,
  { row, revision, proposal, written }: ComposedReaction,
  released: boolean,
): void {
  const deadline = proposal.deadline!;
  const { reviewed, decided } = moments(deadline);
  const reason = released ? null : reasons[plan.region.language === 'fy' ? 'fy' : 'nl'];
  const passages = revision.textConfidential ? [] : passagesOf(revision.text);
  for (const passage of passages) rows.add(Redaction, redactionOf(revision.id, passage, reviewed, staff));
  const text = revision.textConfidential ? '' : redactedText(revision.text, passages);
  const comments = written.comments.filter(({ confidential }) => !confidential);
  rows.add(ReactionPublication, {
    reactionId: row.id,
    revisionId: revision.id,
    state: released ? PublicationState.RELEASED : PublicationState.WITHHELD,
    reason,
    termEndedOn: released ? deadline : null,
    publicKey: released ? foldedText([text, ...comments.map((one) => one.text)].join(' ')) : null,
    changedAt: decided,
    changedBy: by,
    version: passages.length + 2,
  });
  const tell = teller(rows, regionId, row.id);
  if (passages.length > 0) tell('redact', reviewed);
  tell('review', reviewed);
  tell(released ? 'release' : 'withhold', decided, reason ? { reason } : {});
}

const teller =
  (rows: Composition['rows'], regionId: string, reactionId: string) =>
  (step: string, at: Date, details: Record<string, string> = {}): unknown =>
    rows.add(TimelineEvent, {
      regionId,
      subjectKind: 'publication',
      subjectId: reactionId,
      kind: `publication.${step}`,
      at,
      audience: EventAudience.STAFF,
      providerId: null,
      personId: null,
      by,
      details,
    });

function passagesOf(text: string): Passage[] {
  const found = grounds.flatMap(({ says, ground }) => {
    const match = says.exec(text);
    if (!match) return [];
    const end = match.index + match[0].length;
    return [{ start: end - match[0].trimStart().length, end, ground }];
  });
  return found.toSorted((one, other) => one.start - other.start);
}

const redactionOf = (revisionId: string, passage: Passage, addedAt: Date, staff: Staff) => ({
  revisionId,
  place: RedactionPlace.TEXT,
  commentId: null,
  documentId: null,
  ...passage,
  addedAt,
  addedById: staff.secretary,
  addedBy: by,
  liftedAt: null,
  liftedById: null,
  liftedBy: null,
});
