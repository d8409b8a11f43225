import { buildSchema, type NonEmptyArray } from 'type-graphql';
import type { GraphQLSchema } from 'graphql';
import { closeUnlessPublic } from './access/guard.ts';
import { DocumentResolver, DocumentVersionResolver } from './documents/document.resolver.ts';
import { ContractResolver } from './contracts/contract.resolver.ts';
import { ProviderFieldsResolver } from './contracts/provider-fields.resolver.ts';
import { ProviderResolver, RegionProvidersResolver } from './contracts/provider.resolver.ts';
import { PersonMutations, PersonResolver } from './people/person.resolver.ts';
import { SignInResolver } from './people/sign-in.resolver.ts';
import { RoleResolver } from './people/role.resolver.ts';
import { TimelineEventResolver } from './timeline/timeline-event.resolver.ts';
import { RegionDocumentsResolver } from './regions/region.documents.ts';
import { ProposalDraftResolver } from './proposals/proposal-draft.resolver.ts';
import { ProposalPublicationResolver } from './proposals/proposal-publication.resolver.ts';
import {
  ClauseChangeResolver,
  ProposalReviewResolver,
  ProposalSectionResolver,
  ProposalVersionResolver,
  SectionTemplateResolver,
} from './proposals/proposal-version.resolver.ts';
import { ProposalResolver } from './proposals/proposal.resolver.ts';
import {
  AgendaItemProposalResolver,
  RegionProposalsResolver,
} from './proposals/region-proposals.resolver.ts';
import { LotResolver, MunicipalityResolver, RegionResolver } from './regions/region.resolver.ts';

/** Every resolver of the portal. */
const resolvers: NonEmptyArray<Function> = [
  RegionResolver,
  LotResolver,
  MunicipalityResolver,
  RegionProvidersResolver,
  ProviderResolver,
  ProviderFieldsResolver,
  ContractResolver,
  PersonResolver,
  PersonMutations,
  RoleResolver,
  SignInResolver,
  TimelineEventResolver,
  DocumentResolver,
  DocumentVersionResolver,
  RegionDocumentsResolver,
  RegionProposalsResolver,
  AgendaItemProposalResolver,
  ProposalResolver,
  ProposalVersionResolver,
  ProposalSectionResolver,
  ProposalReviewResolver,
  ClauseChangeResolver,
  SectionTemplateResolver,
  ProposalDraftResolver,
  ProposalPublicationResolver,
];

/** The GraphQL schema, closed to visitors except where marked public. */
export async function createSchema(): Promise<GraphQLSchema> {
  return closeUnlessPublic(await buildSchema({ resolvers, validate: false }));
}
