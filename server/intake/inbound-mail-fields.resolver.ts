import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { newWords } from '../platform/mail-in/new-words.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { providersInTerm } from '../reactions/providers-in-term.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { answerAddress } from './answer-address.ts';
import { InboundFile } from './inbound-file.entity.ts';
import { InboundMail } from './inbound-mail.entity.ts';
import { mayBeHandled } from './inbound-mail.lifecycle.ts';
import {
  filesOfMail,
  personById,
  proposalById,
  proposalsToLink,
  providerById,
  reactionsOfMail,
  regionById,
} from './inbound-mail.loaders.ts';
import { inboundMailPolicy } from './inbound-mail.policy.ts';
import { MailOutcome } from './inbound-mail.types.ts';
import { outcomeOf } from './mail-outcome.ts';

/** Only who may read a mail comes here. */
@Resolver(() => InboundMail)
export class InboundMailFieldsResolver {
  @FieldResolver(() => Region, { nullable: true, description: 'The region that it came in for.' })
  async region(@Root() { regionId }: InboundMail, @Ctx() ctx: Context): Promise<Region | null> {
    return regionId ? regionById(ctx).load(regionId) : null;
  }

  @FieldResolver(() => String, {
    description: 'What was written now, without the mail that it answers; can be empty.',
  })
  words(@Root() { text, subject }: InboundMail): string {
    return newWords(text, subject);
  }

  @FieldResolver(() => [InboundFile], { description: 'Its attachments.' })
  files(@Root() { id }: InboundMail, @Ctx() ctx: Context): Promise<InboundFile[]> {
    return filesOfMail(ctx).load(id);
  }

  @FieldResolver(() => Provider, { nullable: true, description: 'The provider that it seems to be from.' })
  async provider(@Root() { providerId }: InboundMail, @Ctx() ctx: Context): Promise<Provider | null> {
    return providerId ? providerById(ctx).load(providerId) : null;
  }

  @FieldResolver(() => Proposal, { nullable: true, description: 'The proposal that it seems to be about.' })
  async proposal(@Root() { proposalId }: InboundMail, @Ctx() ctx: Context): Promise<Proposal | null> {
    return proposalId ? proposalById(ctx).load(proposalId) : null;
  }

  @FieldResolver(() => [Reaction], { description: 'The reactions that it became, or changed.' })
  reactions(@Root() { id }: InboundMail, @Ctx() ctx: Context): Promise<Reaction[]> {
    return reactionsOfMail(ctx).load(id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who of the staff dealt with it.' })
  async handledBy(@Root() { handledById }: InboundMail, @Ctx() ctx: Context): Promise<string | null> {
    return handledById ? ((await personById(ctx).load(handledById))?.name ?? null) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the answer to it goes; null when no address is known.',
  })
  answerAddress(@Root() mail: InboundMail, @Ctx() ctx: Context): string | null {
    return answerAddress(ctx, mail);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can make it a reaction now.' })
  mayLink(@Root() mail: InboundMail, @Ctx() ctx: Context): boolean {
    return inboundMailPolicy.handle(ctx.actor, mail) && mayBeHandled('link', mail);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can refuse it now.' })
  mayRefuse(@Root() mail: InboundMail, @Ctx() ctx: Context): boolean {
    return inboundMailPolicy.handle(ctx.actor, mail) && mayBeHandled('refuse', mail);
  }

  @FieldResolver(() => [Proposal], { description: 'Proposals that it can be a reaction to, newest first.' })
  proposalsToLink(@Root() mail: InboundMail, @Ctx() ctx: Context): Promise<Proposal[]> {
    return proposalsToLink(ctx, mail);
  }

  @FieldResolver(() => [Provider], {
    description: 'Providers with a contract in the region since the first of these proposals, by name.',
  })
  async providersToLink(@Root() mail: InboundMail, @Ctx() ctx: Context): Promise<Provider[]> {
    const { publishedAt = null } = (await proposalsToLink(ctx, mail)).at(-1) ?? {};
    return mail.regionId ? providersInTerm(ctx, { regionId: mail.regionId, publishedAt }) : [];
  }

  @FieldResolver(() => MailOutcome, { description: 'What it would become for a provider on a proposal.' })
  outcome(
    @Root() mail: InboundMail,
    @Ctx() ctx: Context,
    @Arg('proposalId', () => ID, { description: 'The proposal.' }) proposalId: string,
    @Arg('providerId', () => ID, { description: 'The provider.' }) providerId: string,
  ): Promise<MailOutcome> {
    return outcomeOf(ctx, mail, { proposalId, providerId });
  }
}
