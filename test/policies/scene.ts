import type { Role } from '../../server/people/role.entity.ts';
import { AnswerVersion } from '../../server/answers/answer-version.entity.ts';
import { AnswerState } from '../../server/answers/answer.entity.ts';
import { Audience, Document, HolderKind } from '../../server/documents/document.entity.ts';
import { Topic, TopicState } from '../../server/meetings/topic.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import { ProposalReview } from '../../server/proposals/proposal-review.entity.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { ReactionState } from '../../server/reactions/reaction.entity.ts';
import { aContractClause, aGeneration } from '../builders/contract-text.ts';
import { aDecision } from '../builders/decision.ts';
import { aCommitment } from '../builders/commitment.ts';
import { anAdviceRequest } from '../builders/advice.ts';
import { anAnswer } from '../builders/answer.ts';
import { aHeldMail } from '../builders/inbound-mail.ts';
import { anOverview } from '../builders/overview.ts';
import { OverviewState } from '../../server/overviews/overview.entity.ts';
import { aMeeting, anAgendaItem } from '../builders/meeting.ts';
import { aMinutesCorrection } from '../builders/minutes-correction.ts';
import {
  aChair,
  aContractManager,
  aDelegate,
  anOperator,
  aRepresentative,
  aSeat,
  aSecretary,
} from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aBankruptcy } from '../builders/register.ts';
import { aRedaction } from '../builders/publication.ts';
import { aQuestion } from '../builders/question.ts';
import { aReaction } from '../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { insert } from '../builders/rows.ts';
import type { TestApp } from '../support/start-app.ts';

/** Everybody of the permission matrix as real roles, and something of each kind in the region that it is about. */
export interface Scene {
  roles: Record<string, Role | null>;
  /** Ids by the names that inputs give them. */
  ids: Record<string, string>;
  slug: string;
}

export async function setScene(on: TestApp): Promise<Scene> {
  const here = await aRegion(on);
  const elsewhere = await aRegion(on);
  const provider = await aProvider(on);
  await aContract(on, await aProvider(on), here.municipalities[1]!, here.lots);
  const contract = await aContract(on, provider, here.municipalities[0]!, here.lots);
  const colleague = await aRepresentative(on, provider);
  const seat = await aSeat(on, here.region);
  const roles = {
    visitor: null,
    representative: await aRepresentative(on, provider),
    'representative of another provider': await aRepresentative(on, await aProvider(on)),
    delegate: await aDelegate(on, here.region, { seatId: seat.id }),
    chair: await aChair(on, here.region),
    'contract manager': await aContractManager(on, here.municipalities[0]!),
    'contract manager of another municipality': await aContractManager(on, here.municipalities[1]!),
    secretary: await aSecretary(on, here.region),
    'delegate elsewhere': await aDelegate(on, elsewhere.region),
    'secretary elsewhere': await aSecretary(on, elsewhere.region),
    operator: await anOperator(on),
  };
  const reviewerId = roles['contract manager of another municipality'].personId;
  const things = await somethingOfEachKind(on, here, provider, roles.representative.personId, reviewerId);
  const ids = {
    ...things,
    regionId: here.region.id,
    municipalityId: here.municipalities[0]!.id,
    ownerMunicipalityId: here.municipalities[0]!.id,
    lotId: here.lots[0]!.id,
    providerId: provider.id,
    contractId: contract.id,
    seatId: seat.id,
    personId: colleague.personId,
    roleId: colleague.id,
    appointmentId: roles.delegate.id,
    reviewerId,
  };
  const by = roles.secretary.personId;
  const about = await aProposal(on, here);
  const request = await anAdviceRequest(on, about.proposal, seat.id, by);
  const asking = {
    regionId: here.region.id,
    seatId: seat.id,
    agendaItemId: things['agendaItemId']!,
    askedById: by,
  };
  const { asked } = await aQuestion(on, asking, 'Hoe lang is uw wachtlijst?', [{ provider, answer: null }]);
  const more = { adviceRequestId: request.id, askedProviderId: asked[0]!.id };
  return { roles, ids: { ...ids, ...more }, slug: here.region.slug };
}

async function somethingOfEachKind(
  on: TestApp,
  here: RegionSetting,
  provider: Parameters<typeof aReaction>[2],
  personId: string,
  reviewerId: string,
): Promise<Record<string, string>> {
  const regionId = here.region.id;
  const meeting = await aMeeting(on, here.region);
  const proposal = await aProposal(on, here, { invites: [provider] });
  const item = await anAgendaItem(on, meeting);
  const carrier = await anAgendaItem(on, meeting, { proposalId: proposal.proposal.id });
  const reacted = await aReaction(on, proposal, provider);
  const { reaction, revision } = reacted;
  const { answer } = await anAnswer(on, [reacted]);
  const late = await aReaction(on, proposal, await aProvider(on));
  const corrected = await anAnswer(on, [late], { state: AnswerState.PUBLISHED });
  await insert(on, AnswerVersion, {
    ...corrected.version,
    id: newId(),
    number: 2,
    publishedAt: null,
  });
  const forDraft = await aProposal(on, here, { invites: [provider] });
  const draft = await aReaction(on, forDraft, provider, { state: ReactionState.DRAFT });
  const topic = await insert(on, Topic, {
    id: newId(),
    regionId,
    providerId: provider.id,
    personId,
    subject: 'Scholing',
    explanation: 'Wie betaalt die?',
    proposedAt: on.clock.now(),
    state: TopicState.PROPOSED,
    agendaItemId: null,
    reason: null,
    version: 1,
  });
  const document = await insert(on, Document, {
    id: newId(),
    regionId,
    holderKind: HolderKind.REGION,
    holderId: regionId,
    title: 'Spelregels',
    audience: Audience.PUBLIC,
    position: 1,
    currentVersionId: newId(),
    withdrawnAt: null,
    withdrawReason: null,
    createdAt: on.clock.now(),
    version: 1,
  });
  const toReview = await aProposal(on, here, { state: ProposalState.DRAFT });
  const review = await insert(on, ProposalReview, {
    id: newId(),
    versionId: toReview.version.id,
    reviewerId,
    requestedById: personId,
    requestedAt: on.clock.now(),
    verdict: null,
    remarks: null,
    givenAt: null,
  });
  const generation = await aGeneration(on, here);
  const { wording } = await aContractClause(on, here, generation, 'Artikel 1', 'De begrippen.');
  const decision = await aDecision(on, proposal.proposal, here.municipalities[0]!);
  const commitment = await aCommitment(on, here.region, item, {
    municipalityId: here.municipalities[0]!.id,
    recordedById: personId,
  });
  return {
    generationId: generation.id,
    wordingId: wording.id,
    decisionId: decision.id,
    commitmentId: commitment.id,
    correctionId: (await aMinutesCorrection(on, here.region, meeting.id, personId)).id,
    registerRowId: await aBankruptcy(on, here.region),
    overviewId: (await anOverview(on, here.region)).id,
    reviewedOverviewId: (await anOverview(on, here.region, { state: OverviewState.REVIEWED })).id,
    meetingId: meeting.id,
    agendaItemId: item.id,
    carrierId: carrier.id,
    proposalId: proposal.proposal.id,
    proposalVersionId: proposal.version.id,
    reactionId: reaction.id,
    answerId: answer.id,
    publishedAnswerId: corrected.answer.id,
    reactionDraftId: draft.reaction.id,
    redactionId: (await aRedaction(on, revision.id, personId, { start: 0, end: 3 })).id,
    reviewId: review.id,
    mailId: (await aHeldMail(on, regionId)).id,
    topicId: topic.id,
    documentId: document.id,
    holderId: regionId,
    uploadId: newId(),
  };
}
