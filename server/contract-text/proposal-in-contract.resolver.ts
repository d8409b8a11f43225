import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Collision, collisionsOf } from './collision.queries.ts';
import { ClauseInForce } from './contract-text.shapes.ts';
import { inForceFor } from './in-force.queries.ts';
import { LegalCheck, legalCheckOf } from './legal-check.queries.ts';

@Resolver(() => Proposal)
export class ProposalCollisionsResolver {
  @Extensions({ cost: 50 })
  @FieldResolver(() => [Collision], {
    description: 'Other open proposals that touch the same words; empty for who is not of the staff.',
  })
  collisions(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<Collision[]> {
    return collisionsOf(ctx, proposal);
  }
}

@Resolver(() => ProposalVersion)
export class VersionLegalCheckResolver {
  @FieldResolver(() => LegalCheck, {
    nullable: true,
    description: 'What the legal ground asks and warns of; null while none was chosen.',
  })
  legalCheck(@Root() version: ProposalVersion, @Ctx() ctx: Context): Promise<LegalCheck | null> {
    return legalCheckOf(ctx, version);
  }
}

@Resolver(() => ClauseChange)
export class ClauseInForceResolver {
  @Extensions({ cost: 50 })
  @FieldResolver(() => [ClauseInForce], {
    description:
      'What the contract in force says here, for the municipalities concerned; empty where its text is not kept.',
  })
  inForce(
    @Root() change: ClauseChange,
    @Ctx() ctx: Context,
    @Arg('on', () => String, {
      nullable: true,
      description: 'The day, as YYYY-MM-DD; when left out, the proposed day of effect, or today.',
    })
    on?: string | null,
  ): Promise<ClauseInForce[]> {
    return inForceFor(ctx, change, on);
  }
}
