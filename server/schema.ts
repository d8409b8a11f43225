import { commitmentsInMinutes } from './commitments/commitments-in-minutes.ts';
import { alsoInMinutes } from './meetings/build-minutes.ts';
import { standpointInMinutes } from './proposals/standpoint-in-minutes.ts';
import { CommitmentDocumentsResolver } from './commitments/commitment.documents.ts';
import { CommitmentMutations } from './commitments/commitment-mutations.resolver.ts';
import {
  AgendaItemCommitmentsResolver,
  CommitmentResolver,
  RegionCommitmentsResolver,
} from './commitments/commitment.resolver.ts';
import { overdueOnAgenda } from './commitments/overdue-on-agenda.ts';
import { MeetingChangedResolver } from './meetings/meeting-changed.resolver.ts';
import { MeetingRecordResolver } from './meetings/meeting-record.resolver.ts';
import { AgendaItemRemarksResolver, MinorityRemarkResolver } from './meetings/minority-remark.resolver.ts';
import {
  MeetingCorrectionsResolver,
  MinutesCorrectionResolver,
} from './meetings/minutes-correction.resolver.ts';
import { MinutesResolver } from './meetings/minutes.resolver.ts';
import { alsoOnAgenda } from './meetings/standing-items.ts';
import { StandpointResolver } from './proposals/standpoint.resolver.ts';
import { buildSchema, type NonEmptyArray, type PubSub } from 'type-graphql';
import type { GraphQLSchema } from 'graphql';
import { AdviceDocumentsResolver } from './advice/advice.documents.ts';
import { adviceResolvers } from './advice/advice.resolver.ts';
import { questionResolvers } from './questions/question.resolver.ts';
import { closeUnlessPublic } from './access/guard.ts';
import { alsoTell } from './proposals/concerned-people.ts';
import { providersThatReact } from './reactions/providers-that-react.ts';
import { AnswerFieldsResolver } from './answers/answer-fields.resolver.ts';
import { AnswerTargetResolver, AnswerVersionResolver } from './answers/answer-parts.resolver.ts';
import { ProposalAnswersResolver, ReactionAnswersResolver } from './answers/answers-of.resolver.ts';
import { AnswerResolver } from './answers/answer.resolver.ts';
import { registerResolvers } from './contract-management/register-row.resolver.ts';
import { overviewResolvers } from './overviews/overview.resolver.ts';
import { notaResolvers } from './nota/nota.resolver.ts';
import { DocumentResolver, DocumentVersionResolver } from './documents/document.resolver.ts';
import { ContractResolver } from './contracts/contract.resolver.ts';
import { ProviderFieldsResolver } from './contracts/provider-fields.resolver.ts';
import { ProviderResolver, RegionProvidersResolver } from './contracts/provider.resolver.ts';
import { intakeResolvers } from './intake/inbound-mail.resolver.ts';
import { MailboxResolver } from './notifications/mailbox.resolver.ts';
import { PersonMutations, PersonResolver } from './people/person.resolver.ts';
import { AgendaItemResolver } from './meetings/agenda-item.resolver.ts';
import { AttendanceResolver } from './meetings/attendance.resolver.ts';
import { MeetingFieldsResolver } from './meetings/meeting-fields.resolver.ts';
import { AgendaItemDocumentsResolver, MeetingDocumentsResolver } from './meetings/meeting.documents.ts';
import { MeetingResolver } from './meetings/meeting.resolver.ts';
import { DiscussionPostResolver, PreparationResolver } from './meetings/preparation.resolver.ts';
import { RegionMeetingsResolver } from './meetings/region-meetings.resolver.ts';
import { TopicResolver } from './meetings/topic.resolver.ts';
import { ProviderPeopleResolver, RegionPeopleResolver } from './people/region-people.resolver.ts';
import {
  ProviderRolesToGiveResolver,
  RegionRolesToGiveResolver,
  ViewerRolesToGiveResolver,
} from './people/roles-to-give.resolver.ts';
import { SignInResolver } from './people/sign-in.resolver.ts';
import { RoleResolver } from './people/role.resolver.ts';
import { ReactionFieldsResolver } from './reactions/reaction-fields.resolver.ts';
import { proposalReactionsResolvers } from './reactions/proposal-reactions.resolver.ts';
import { publicReadingResolvers } from './reactions/public-reading.resolver.ts';
import { publicationResolvers } from './reactions/publication.resolver.ts';
import { ReactionDocumentsResolver } from './reactions/reaction.documents.ts';
import { ReactionResolver } from './reactions/reaction.resolver.ts';
import {
  AlikeMemberResolver,
  AlikeReactionsResolver,
  CommentGroupsResolver,
  CommentPlaceResolver,
  LostCommentsResolver,
} from './reactions/alike.resolver.ts';
import { ReceptionResolver } from './reactions/reception.resolver.ts';
import { CommentFieldsResolver, RevisionFieldsResolver } from './reactions/revision-fields.resolver.ts';
import { ProposalReachResolver, ReachProviderResolver, ReachResolver } from './reach/reach.resolver.ts';
import { SubscriptionResolver, ViewerMailResolver } from './subscriptions/subscription.resolver.ts';
import { TimelineEventResolver } from './timeline/timeline-event.resolver.ts';
import { RegionDocumentsResolver } from './regions/region.documents.ts';
import { ProposalDraftResolver } from './proposals/proposal-draft.resolver.ts';
import { ProposalPublicationResolver } from './proposals/proposal-publication.resolver.ts';
import {
  ClauseChangeResolver,
  ProposalReviewResolver,
  ProposalSectionResolver,
  ProposalVersionResolver,
} from './proposals/proposal-version.resolver.ts';
import { SectionTemplateResolver } from './proposals/section-template.resolver.ts';
import { ProposalDocumentsResolver } from './proposals/proposal.documents.ts';
import { PutOnAgendaResolver } from './proposals/put-on-agenda.resolver.ts';
import { ProposalResolver } from './proposals/proposal.resolver.ts';
import {
  AgendaItemProposalResolver,
  RegionProposalsResolver,
} from './proposals/region-proposals.resolver.ts';
import { RegionManagementResolver } from './regions/region-management.resolver.ts';
import { regionResolvers } from './regions/region.resolver.ts';
import { RegionSeatsResolver, SeatResolver } from './table/seat.resolver.ts';
import { RegionTableResolver, SeatManagementResolver } from './table/seat-management.resolver.ts';

import { RegionGenerationsResolver } from './contracts/contract-generation.resolver.ts';
import {
  AddendumResolver,
  ClauseWordingResolver,
  ContractClauseResolver,
  ProposalAddendaResolver,
  RegionContractTextResolver,
} from './contract-text/contract-text.resolver.ts';
import {
  ClauseInForceResolver,
  ProposalCollisionsResolver,
  VersionLegalCheckResolver,
} from './contract-text/proposal-in-contract.resolver.ts';
import { DecisionDocumentsResolver } from './decisions/decision.documents.ts';
import {
  DecisionClauseResolver,
  DecisionResolver,
  ProposalDecisionsResolver,
  RoadStepDecisionsResolver,
} from './decisions/decision.resolver.ts';

/** Every resolver of the portal. */
const resolvers: NonEmptyArray<Function> = [
  ...regionResolvers,
  RegionManagementResolver,
  RegionProvidersResolver,
  ProviderResolver,
  ProviderFieldsResolver,
  ContractResolver,
  PersonResolver,
  PersonMutations,
  RoleResolver,
  SignInResolver,
  MailboxResolver,
  SeatManagementResolver,
  RegionTableResolver,
  RegionPeopleResolver,
  ProviderPeopleResolver,
  RegionRolesToGiveResolver,
  ProviderRolesToGiveResolver,
  ViewerRolesToGiveResolver,
  TimelineEventResolver,
  DocumentResolver,
  DocumentVersionResolver,
  RegionDocumentsResolver,
  RegionProposalsResolver,
  AgendaItemProposalResolver,
  ProposalResolver,
  ProposalDocumentsResolver,
  ProposalVersionResolver,
  ProposalSectionResolver,
  ProposalReviewResolver,
  ClauseChangeResolver,
  SectionTemplateResolver,
  ProposalDraftResolver,
  ProposalPublicationResolver,
  SeatResolver,
  RegionSeatsResolver,
  MeetingResolver,
  MeetingFieldsResolver,
  RegionMeetingsResolver,
  AgendaItemResolver,
  AttendanceResolver,
  MeetingChangedResolver,
  MeetingRecordResolver,
  AgendaItemRemarksResolver,
  MinorityRemarkResolver,
  MinutesResolver,
  MeetingCorrectionsResolver,
  MinutesCorrectionResolver,
  StandpointResolver,
  CommitmentResolver,
  CommitmentMutations,
  RegionCommitmentsResolver,
  AgendaItemCommitmentsResolver,
  CommitmentDocumentsResolver,
  PreparationResolver,
  DiscussionPostResolver,
  TopicResolver,
  PutOnAgendaResolver,
  MeetingDocumentsResolver,
  AgendaItemDocumentsResolver,
  ReactionResolver,
  ReceptionResolver,
  AlikeMemberResolver,
  AlikeReactionsResolver,
  CommentGroupsResolver,
  CommentPlaceResolver,
  LostCommentsResolver,
  ReactionFieldsResolver,
  RevisionFieldsResolver,
  CommentFieldsResolver,
  ReactionDocumentsResolver,
  ...adviceResolvers,
  AdviceDocumentsResolver,
  ...questionResolvers,
  ...publicReadingResolvers,
  ...publicationResolvers,
  ...proposalReactionsResolvers,
  RegionGenerationsResolver,
  RegionContractTextResolver,
  ContractClauseResolver,
  ClauseWordingResolver,
  AddendumResolver,
  ProposalAddendaResolver,
  ProposalCollisionsResolver,
  VersionLegalCheckResolver,
  ClauseInForceResolver,
  ProposalDecisionsResolver,
  RoadStepDecisionsResolver,
  DecisionResolver,
  DecisionClauseResolver,
  DecisionDocumentsResolver,
  ViewerMailResolver,
  SubscriptionResolver,
  ProposalReachResolver,
  ReachResolver,
  ReachProviderResolver,
  ...intakeResolvers,
  AnswerResolver,
  AnswerFieldsResolver,
  AnswerVersionResolver,
  AnswerTargetResolver,
  ProposalAnswersResolver,
  ReactionAnswersResolver,
  ...registerResolvers,
  ...overviewResolvers,
  ...notaResolvers,
];

alsoTell(providersThatReact);
alsoOnAgenda(overdueOnAgenda);
alsoInMinutes(standpointInMinutes);
alsoInMinutes(commitmentsInMinutes);

/** Every subscription names its own source of events (Services.live); type-graphql asks for one all the same. */
const none: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('a subscription without a source of its own');
  },
};

/** The GraphQL schema, closed to visitors except where marked public. */
export async function createSchema(): Promise<GraphQLSchema> {
  return closeUnlessPublic(await buildSchema({ resolvers, validate: false, pubSub: none }));
}
