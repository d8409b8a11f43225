import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isStaff, RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import type { Page } from '../platform/paging.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { reactionAddress, regionAddress } from '../proposals/reaction-address.ts';
import { Region } from '../regions/region.entity.ts';
import { InboundMailFieldsResolver } from './inbound-mail-fields.resolver.ts';
import { InboundMail } from './inbound-mail.entity.ts';
import { HandleMailPayload, LinkMailInput, RefuseMailInput } from './inbound-mail.inputs.ts';
import { myMailToken } from './inbound-mail.loaders.ts';
import { findInboundMail, inboundMailsOf, waitingMails } from './inbound-mail.queries.ts';
import { InboundMailConnection, InboundMailsArgs } from './inbound-mail.types.ts';
import { linkMail } from './link-mail.ts';
import { refuseMail } from './refuse-mail.ts';

@Resolver(() => InboundMail)
class InboundMailResolver {
  @Query(() => InboundMail, {
    nullable: true,
    description: 'A mail that came in; for the staff of its region.',
  })
  inboundMail(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the mail.' }) id: string,
  ): Promise<InboundMail | null> {
    return findInboundMail(ctx, id);
  }

  @Mutation(() => HandleMailPayload, {
    description: 'Makes a mail that waits one reaction or, split, several; all of them or none.',
  })
  linkMail(
    @Ctx() ctx: Context,
    @Arg('input', () => LinkMailInput, { description: 'The mail, and what it becomes.' })
    input: LinkMailInput,
  ): Promise<HandleMailPayload> {
    return mutate(ctx, linkMail, input);
  }

  @Mutation(() => HandleMailPayload, {
    description: 'Refuses a mail that waits; its sender is told why, and the mail stays kept.',
  })
  refuseMail(
    @Ctx() ctx: Context,
    @Arg('input', () => RefuseMailInput, { description: 'The mail, and why.' }) input: RefuseMailInput,
  ): Promise<HandleMailPayload> {
    return mutate(ctx, refuseMail, input);
  }
}

@Resolver(() => Region)
class RegionMailResolver {
  @FieldResolver(() => InboundMailConnection, {
    description: 'Mail that came in for the region; for its staff, empty for others.',
  })
  inboundMails(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => InboundMailsArgs) args: InboundMailsArgs,
  ): Promise<Page<InboundMail>> {
    return inboundMailsOf(ctx, region, args);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many mails wait for the staff; null for others.',
  })
  waitingMailCount(@Root() { id }: Region, @Ctx() ctx: Context): Promise<number> | null {
    return isStaff(ctx.actor, id) ? waitingMails(ctx).load(id) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Address that takes reactions to all its proposals; for its staff, and null where no mail is taken.',
  })
  mailAddress(@Root() { id, slug }: Region, @Ctx() { actor, config }: Context): string | null {
    return isStaff(actor, id) ? regionAddress(config, slug) : null;
  }
}

@Resolver(() => Proposal)
class ProposalMailResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address where the provider of the viewer reacts by mail, of it alone; null for others.',
  })
  async myMailAddress(@Root() { id }: Proposal, @Ctx() ctx: Context): Promise<string | null> {
    if (ctx.actor.role !== RoleKind.REPRESENTATIVE || !ctx.config.INBOUND_MAIL_DOMAIN) return null;
    return reactionAddress(ctx.config, await myMailToken(ctx).load(id));
  }
}

export const intakeResolvers = [
  InboundMailResolver,
  InboundMailFieldsResolver,
  RegionMailResolver,
  ProposalMailResolver,
];
