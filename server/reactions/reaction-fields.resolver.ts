import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { isRepresentedByMe } from './constituency.ts';
import { contractedFor } from './contracted-for.ts';
import { abilitiesNow, mayRead } from './reaction-reading.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';
import {
  draftOfReaction,
  proposalById,
  providerById,
  revisionById,
  submittedRevisions,
} from './reaction.loaders.ts';
import { ReactionAbilities } from './reaction.types.ts';

@Resolver(() => Reaction)
export class ReactionFieldsResolver {
  @FieldResolver(() => Int, {
    description: 'Counts the changes of its state; send it back with a change. Always 0 from outside.',
  })
  async version(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<number> {
    return (await mayRead(ctx, reaction, 'readOriginal')) ? reaction.version : 0;
  }

  @FieldResolver(() => Proposal, { description: 'The proposal it reacts to.' })
  proposal(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<Proposal | null> {
    return proposalById(ctx).load(reaction.proposalId);
  }

  @FieldResolver(() => Provider, { description: 'Whose reaction it is.' })
  provider(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<Provider | null> {
    return providerById(ctx).load(reaction.providerId);
  }

  @FieldResolver(() => [Lot], { description: 'Lots that the provider was contracted for in the region.' })
  async lots(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<Lot[]> {
    return (await contractedFor(ctx).load(reaction.id)).lots;
  }

  @FieldResolver(() => [Municipality], {
    description: 'Municipalities of the region that the provider was contracted by.',
  })
  async municipalities(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<Municipality[]> {
    return (await contractedFor(ctx).load(reaction.id)).municipalities;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the seat of the caller represents this provider at the table.',
  })
  inMyConstituency(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<boolean> {
    return isRepresentedByMe(ctx).load(reaction.providerId);
  }

  @FieldResolver(() => ReactionRevision, {
    nullable: true,
    description: 'The submitted text that counts; null while there is only a draft.',
  })
  current(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<ReactionRevision | null> | null {
    return reaction.currentRevisionId ? revisionById(ctx).load(reaction.currentRevisionId) : null;
  }

  @FieldResolver(() => ReactionRevision, {
    nullable: true,
    description: 'What the provider is writing, first text or amendment; for its own people only.',
  })
  async draft(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<ReactionRevision | null> {
    return (await mayRead(ctx, reaction, 'readDraft')) ? draftOfReaction(ctx).load(reaction.id) : null;
  }

  @FieldResolver(() => [ReactionRevision], {
    description: 'All submitted revisions that the caller may see, oldest first.',
  })
  revisions(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<ReactionRevision[]> {
    return submittedRevisions(ctx).load(reaction.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was withdrawn, when told; for its provider and the staff only.',
  })
  async withdrawReason(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<string | null> {
    return (await mayRead(ctx, reaction, 'readConfidential')) ? reaction.withdrawReason : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was admitted or not; its provider reads it, and the table.',
  })
  async admissionReason(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<string | null> {
    return (await mayRead(ctx, reaction, 'readOriginal')) ? reaction.admissionReason : null;
  }

  @FieldResolver(() => ReactionAbilities, { description: 'What the caller can do with it now.' })
  abilities(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<ReactionAbilities> {
    return abilitiesNow(ctx, reaction);
  }
}
