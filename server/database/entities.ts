import { CommitmentDueChange } from '../commitments/commitment-due-change.entity.ts';
import { CommitmentReturn } from '../commitments/commitment-return.entity.ts';
import { Commitment } from '../commitments/commitment.entity.ts';
import { MinorityRemark } from '../meetings/minority-remark.entity.ts';
import { MinutesCorrection } from '../meetings/minutes-correction.entity.ts';
import { StandpointCorrection } from '../proposals/standpoint-correction.entity.ts';
import { FailedSignIn } from '../access/failed-sign-in.entity.ts';
import { Session } from '../access/session.entity.ts';
import { SignInCode } from '../access/sign-in-code.entity.ts';
import { AnswerClause } from '../answers/answer-clause.entity.ts';
import { AnswerTarget } from '../answers/answer-target.entity.ts';
import { AnswerVersion } from '../answers/answer-version.entity.ts';
import { Answer } from '../answers/answer.entity.ts';
import { AddendumMunicipality } from '../contract-text/addendum-municipality.entity.ts';
import { Addendum } from '../contract-text/addendum.entity.ts';
import { ClauseWording } from '../contract-text/clause-wording.entity.ts';
import { ContractClause } from '../contract-text/contract-clause.entity.ts';
import { WordingCorrection } from '../contract-text/wording-correction.entity.ts';
import { WordingTerm } from '../contract-text/wording-term.entity.ts';
import { RegisterLedger } from '../register/register-ledger.entity.ts';
import { RegisterRow } from '../register/register-row.entity.ts';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { ContractLot } from '../contracts/contract-lot.entity.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { DecisionClause } from '../decisions/decision-clause.entity.ts';
import { Decision } from '../decisions/decision.entity.ts';
import { AdviceRequest } from '../advice/advice-request.entity.ts';
import { Advice } from '../advice/advice.entity.ts';
import { AskedProvider } from '../questions/asked-provider.entity.ts';
import { ConstituencyQuestion } from '../questions/constituency-question.entity.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { Upload } from '../documents/upload.entity.ts';
import { InboundFile } from '../intake/inbound-file.entity.ts';
import { InboundMail } from '../intake/inbound-mail.entity.ts';
import { MailedReaction } from '../intake/mailed-reaction.entity.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { Attendance } from '../meetings/attendance.entity.ts';
import { DiscussionPost } from '../meetings/discussion-post.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { PrivateNote } from '../meetings/private-note.entity.ts';
import { Topic } from '../meetings/topic.entity.ts';
import { Overview } from '../overviews/overview.entity.ts';
import { Nota } from '../nota/nota.entity.ts';
import { MailPreference } from '../notifications/mail-preference.entity.ts';
import { OutboxMail } from '../notifications/outbox-mail.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Reminder } from '../reach/reminder.entity.ts';
import { SubscriptionRequest } from '../subscriptions/subscription-request.entity.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { Role } from '../people/role.entity.ts';
import { IdempotentCall } from '../platform/idempotent-call.entity.ts';
import { Installation } from '../platform/installation.entity.ts';
import { Sequence } from '../platform/sequence.entity.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { DeadlineExtension } from '../proposals/deadline-extension.entity.ts';
import { Invitation } from '../proposals/invitation.entity.ts';
import { ProposalLot } from '../proposals/proposal-lot.entity.ts';
import { ProposalMunicipality } from '../proposals/proposal-municipality.entity.ts';
import { ProposalReview } from '../proposals/proposal-review.entity.ts';
import { ProposalSection } from '../proposals/proposal-section.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { SectionTemplate } from '../proposals/section-template.entity.ts';
import { TableStandpoint } from '../proposals/table-standpoint.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { ReactionComment } from '../reactions/reaction-comment.entity.ts';
import { ReactionPublication } from '../reactions/reaction-publication.entity.ts';
import { ReactionRevision } from '../reactions/reaction-revision.entity.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { Redaction } from '../reactions/redaction.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Product } from '../regions/product.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { TimelineEvent } from '../timeline/timeline-event.entity.ts';

/** Every table of the portal. */
export const entities = [
  RegisterLedger,
  RegisterRow,
  IdempotentCall,
  Installation,
  Sequence,
  FailedSignIn,
  Session,
  SignInCode,
  Lot,
  Municipality,
  Product,
  Region,
  Provider,
  ContractLot,
  Contract,
  Person,
  Role,
  Seat,
  AgendaItem,
  Attendance,
  DiscussionPost,
  Meeting,
  PrivateNote,
  Topic,
  MinorityRemark,
  MinutesCorrection,
  ClauseChange,
  DeadlineExtension,
  Invitation,
  ProposalLot,
  ProposalMunicipality,
  ProposalReview,
  ProposalSection,
  ProposalVersion,
  Proposal,
  SectionTemplate,
  TableStandpoint,
  StandpointCorrection,
  Commitment,
  CommitmentDueChange,
  CommitmentReturn,
  ReactionComment,
  ReactionRevision,
  ReactionPublication,
  Redaction,
  Reaction,
  AnswerClause,
  AnswerTarget,
  AnswerVersion,
  Answer,
  Overview,
  Nota,
  AdviceRequest,
  Advice,
  AskedProvider,
  ConstituencyQuestion,
  DocumentVersion,
  Document,
  Upload,
  OutboxMail,
  MailPreference,
  Subscription,
  SubscriptionRequest,
  Reminder,
  TimelineEvent,
  ContractGeneration,
  ContractClause,
  ClauseWording,
  WordingTerm,
  WordingCorrection,
  Addendum,
  AddendumMunicipality,
  Decision,
  DecisionClause,
  InboundMail,
  InboundFile,
  MailedReaction,
];
