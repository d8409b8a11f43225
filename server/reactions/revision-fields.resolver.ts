import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { ReactionComment } from './reaction-comment.entity.ts';
import { publicCommentOf, publicFilesOf, publicTextOf } from './public-reading.ts';
import { mayReadOf } from './reaction-reading.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';
import {
  clauseChangeById,
  commentsOfRevision,
  municipalityById,
  personById,
  proposalById,
  proposalVersionById,
  reactionById,
  revisionById,
  submittedRevisions,
} from './reaction.loaders.ts';
import { TextAnchorShape } from './text-anchor.types.ts';

const forWhoMayKnow = 'null for the table, which finds no trace of it.';

@Resolver(() => ReactionRevision)
export class RevisionFieldsResolver {
  @FieldResolver(() => Int, {
    description: 'Number, from 1, among the revisions that the caller may see; above 1 it was amended.',
  })
  async number(@Root() revision: ReactionRevision, @Ctx() ctx: Context): Promise<number> {
    if (!revision.submittedAt) return revision.number;
    const visible = await submittedRevisions(ctx).load(revision.reactionId);
    return visible.filter((one) => one.number <= revision.number).length;
  }

  @FieldResolver(() => String, {
    description:
      'General text; empty where it is for the municipalities only and the caller is not of them. Who reads a released reaction from outside reads omissions in the place of what was redacted.',
  })
  async text(@Root() revision: ReactionRevision, @Ctx() ctx: Context): Promise<string> {
    if (!(await mayReadOf(ctx, revision, 'readOriginal'))) return publicTextOf(ctx, revision);
    if (!revision.textConfidential) return revision.text;
    return (await mayReadOf(ctx, revision, 'readConfidential')) ? revision.text : '';
  }

  @FieldResolver(() => [String], {
    description: 'What stands in the place of each attachment that the public does not get.',
  })
  async omittedFiles(@Root() revision: ReactionRevision, @Ctx() ctx: Context): Promise<string[]> {
    return (await publicFilesOf(ctx, revision.id)).flatMap(({ omission }) => omission ?? []);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: `Whether the whole reaction is for the municipalities only; ${forWhoMayKnow}`,
  })
  async confidential(@Root() revision: ReactionRevision, @Ctx() ctx: Context): Promise<boolean | null> {
    return (await mayReadOf(ctx, revision, 'readConfidential')) ? revision.confidential : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: `Whether the general text is for the municipalities only; ${forWhoMayKnow}`,
  })
  async textConfidential(@Root() revision: ReactionRevision, @Ctx() ctx: Context): Promise<boolean | null> {
    return (await mayReadOf(ctx, revision, 'readConfidential')) ? revision.textConfidential : null;
  }

  @FieldResolver(() => [ReactionComment], { description: 'Comments that the caller may see, in order.' })
  comments(@Root() revision: ReactionRevision, @Ctx() ctx: Context): Promise<ReactionComment[]> {
    return commentsOfRevision(ctx).load(revision.id);
  }

  @FieldResolver(() => ProposalVersion, { description: 'The version of the proposal that it is about.' })
  proposalVersion(@Root() revision: ReactionRevision, @Ctx() ctx: Context): Promise<ProposalVersion | null> {
    return proposalVersionById(ctx).load(revision.proposalVersionId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the proposal has a later version than the one it is about.',
  })
  async outdated(@Root() revision: ReactionRevision, @Ctx() ctx: Context): Promise<boolean> {
    const reaction = await reactionById(ctx).load(revision.reactionId);
    const proposal = reaction && (await proposalById(ctx).load(reaction.proposalId));
    return proposal?.currentVersionId !== revision.proposalVersionId;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the staff of the region wrote it down for the provider.',
  })
  registered(@Root() revision: ReactionRevision): boolean {
    return revision.registeredById !== null;
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description:
      'The municipality that wrote it down for the provider; null when nobody did, or the secretary of the region.',
  })
  registeredFor(
    @Root() revision: ReactionRevision,
    @Ctx() ctx: Context,
  ): Promise<Municipality | null> | null {
    return revision.registeredForId ? municipalityById(ctx).load(revision.registeredForId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who typed last; for the people of the provider only.',
  })
  async savedBy(@Root() revision: ReactionRevision, @Ctx() ctx: Context): Promise<string | null> {
    return nameFor(ctx, revision, revision.savedById);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who submitted it; for the people of the provider only.',
  })
  async submittedBy(@Root() revision: ReactionRevision, @Ctx() ctx: Context): Promise<string | null> {
    return nameFor(ctx, revision, revision.submittedById);
  }
}

async function nameFor(
  ctx: Context,
  revision: ReactionRevision,
  personId: string | null,
): Promise<string | null> {
  if (!personId || !(await mayReadOf(ctx, revision, 'readDraft'))) return null;
  return (await personById(ctx).load(personId))?.name ?? null;
}

@Resolver(() => ReactionComment)
export class CommentFieldsResolver {
  @FieldResolver(() => String, {
    description: 'Text; from outside with omissions in the place of what was redacted.',
  })
  async text(@Root() comment: ReactionComment, @Ctx() ctx: Context): Promise<string> {
    const revision = await revisionById(ctx).load(comment.revisionId);
    const original = revision && (await mayReadOf(ctx, revision, 'readOriginal'));
    return original ? comment.text : publicCommentOf(ctx, comment);
  }

  @FieldResolver(() => ClauseChange, { description: 'The article that it is on.' })
  clauseChange(@Root() comment: ReactionComment, @Ctx() ctx: Context): Promise<ClauseChange | null> {
    return clauseChangeById(ctx).load(comment.clauseChangeId);
  }

  @FieldResolver(() => TextAnchorShape, {
    nullable: true,
    description: 'The passage that it is on; null for the article as a whole.',
  })
  anchor(@Root() comment: ReactionComment): TextAnchorShape | null {
    return comment.anchor;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: `Whether it is for the municipalities only; ${forWhoMayKnow}`,
  })
  async confidential(@Root() comment: ReactionComment, @Ctx() ctx: Context): Promise<boolean | null> {
    const revision = await revisionById(ctx).load(comment.revisionId);
    const mayKnow = revision && (await mayReadOf(ctx, revision, 'readConfidential'));
    return mayKnow ? comment.confidential : null;
  }

  @FieldResolver(() => Reaction, { description: 'The reaction that it belongs to.' })
  async reaction(@Root() comment: ReactionComment, @Ctx() ctx: Context): Promise<Reaction | null> {
    const revision = await revisionById(ctx).load(comment.revisionId);
    return revision && reactionById(ctx).load(revision.reactionId);
  }
}
