import { AdviceRequest } from '../../../server/advice/advice-request.entity.ts';
import { AskedProvider } from '../../../server/questions/asked-provider.entity.ts';
import { Answer } from '../../../server/answers/answer.entity.ts';
import { Document } from '../../../server/documents/document.entity.ts';
import { Upload } from '../../../server/documents/upload.entity.ts';
import { ContractGeneration } from '../../../server/contracts/contract-generation.entity.ts';
import { ClauseWording } from '../../../server/contract-text/clause-wording.entity.ts';
import { Decision } from '../../../server/decisions/decision.entity.ts';
import { Contract } from '../../../server/contracts/contract.entity.ts';
import { Commitment } from '../../../server/commitments/commitment.entity.ts';
import { AgendaItem } from '../../../server/meetings/agenda-item.entity.ts';
import { Meeting } from '../../../server/meetings/meeting.entity.ts';
import { MinutesCorrection } from '../../../server/meetings/minutes-correction.entity.ts';
import { RegisterRow } from '../../../server/register/register-row.entity.ts';
import { InboundMail } from '../../../server/intake/inbound-mail.entity.ts';
import { OverviewState } from '../../../server/overviews/overview.entity.ts';
import { Topic } from '../../../server/meetings/topic.entity.ts';
import { newId } from '../../../server/platform/ids.ts';
import { Role } from '../../../server/people/role.entity.ts';
import { ClauseChange } from '../../../server/proposals/clause-change.entity.ts';
import { ProposalReview } from '../../../server/proposals/proposal-review.entity.ts';
import { ProposalVersion } from '../../../server/proposals/proposal-version.entity.ts';
import { Proposal } from '../../../server/proposals/proposal.entity.ts';
import { ReactionComment } from '../../../server/reactions/reaction-comment.entity.ts';
import { Redaction } from '../../../server/reactions/redaction.entity.ts';
import { Reaction } from '../../../server/reactions/reaction.entity.ts';
import { Product, ProductUnit } from '../../../server/regions/product.entity.ts';
import { Seat } from '../../../server/table/seat.entity.ts';
import { anOverview } from '../../builders/overview.ts';
import { aBankruptcy } from '../../builders/register.ts';
import { insert } from '../../builders/rows.ts';
import type { Scene } from './people.ts';

/** Ids that stand behind the names of input fields; those that are one and the same in the scene first. */
export async function idsByName(scene: Scene): Promise<Record<string, string[]>> {
  const { on, here, provider, roles } = scene;
  const ids = async (entity: new () => { id: string }) =>
    (await on.app.services.database.manager.find(entity, { order: { id: 'ASC' } })).map(({ id }) => id);
  const [documents, roleIds] = [await ids(Document), await ids(Role)];
  const agendaItemId = await ids(AgendaItem);
  const rowId = await aBankruptcy(on, here.region);
  const row = await on.app.services.database.manager.findOneByOrFail(RegisterRow, { rowId });
  return {
    regionId: [here.region.id],
    municipalityId: [here.municipalities[0]!.id],
    municipalityIds: [here.municipalities[0]!.id],
    ownerMunicipalityId: [here.municipalities[0]!.id],
    lotId: [here.lots[0]!.id],
    lotIds: [here.lots[0]!.id],
    providerId: [provider.id],
    organisationId: [provider.id, here.region.id, here.municipalities[0]!.id],
    personId: [roles.delegate.personId, roles.representative.personId],
    reviewerId: [roles['contract manager of another municipality'].personId],
    holderId: [here.region.id],
    uploadId: [await anUpload(scene, roles.secretary), await anUpload(scene, roles['contract manager'])],
    documentId: documents,
    roleId: roleIds,
    agendaItemId,
    commitmentId: await ids(Commitment),
    answerId: await ids(Answer),
    correctionId: await ids(MinutesCorrection),
    agendaItemIds: agendaItemId,
    clauseChangeId: await ids(ClauseChange),
    contractId: await ids(Contract),
    generationId: await ids(ContractGeneration),
    wordingId: await ids(ClauseWording),
    seenWordingId: await ids(ClauseWording),
    decisionId: await ids(Decision),
    // A new row of the register, or the correction of one, by the version that was seen.
    rowId: ['', row.rowId],
    seen: ['', row.id],
    overviewId: [
      (await anOverview(on, here.region)).id,
      (await anOverview(on, here.region, { state: OverviewState.REVIEWED })).id,
    ],
    mailId: await ids(InboundMail),
    meetingId: await ids(Meeting),
    proposalId: await ids(Proposal),
    proposalVersionId: await ids(ProposalVersion),
    reactionId: await ids(Reaction),
    adviceRequestId: await ids(AdviceRequest),
    askedProviderId: await ids(AskedProvider),
    commentId: await ids(ReactionComment),
    redactionId: await ids(Redaction),
    reviewId: await ids(ProposalReview),
    seatId: await ids(Seat),
    topicId: await ids(Topic),
    productId: [await aProduct(scene)],
  };
}

async function aProduct({ on, here }: Scene): Promise<string> {
  const unit = ProductUnit.HOUR;
  return (await insert(on, Product, { id: newId(), lotId: here.lots[0]!.id, name: 'Begeleiding', unit })).id;
}

async function anUpload({ on }: Scene, { personId }: Role): Promise<string> {
  const upload = await insert(on, Upload, {
    id: newId(),
    personId,
    fileName: 'stuk.txt',
    mediaType: 'text/plain; charset=utf-8',
    bytes: 5,
    sha256: '0'.repeat(64),
    uploadedAt: on.clock.now(),
  });
  return upload.id;
}
