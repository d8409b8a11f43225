import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { byId } from '../platform/loaders.ts';
import { PageArgs, type Page } from '../platform/paging.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Seat, SeatKind } from '../table/seat.entity.ts';
import { answerQuestion } from './answer-question.ts';
import { askConstituency } from './ask-constituency.ts';
import { AskedProvider } from './asked-provider.entity.ts';
import { ConstituencyQuestion } from './constituency-question.entity.ts';
import {
  AnswerQuestionInput,
  AnswerQuestionPayload,
  AskConstituencyInput,
  AskConstituencyPayload,
} from './question.inputs.ts';
import {
  agendaItemById,
  askedOfQuestion,
  meetingById,
  proposalById,
  providerById,
  questionsAtItem,
  seatById,
} from './question.loaders.ts';
import { questionPolicy } from './question.policy.ts';
import {
  askedOfMine,
  AskedProviderConnection,
  ConstituencyQuestionConnection,
  questionsInRegion,
} from './question.queries.ts';

const questionById = byId(ConstituencyQuestion);

@Resolver(() => AgendaItem)
export class ItemQuestionsResolver {
  @FieldResolver(() => [ConstituencyQuestion], {
    description: 'What seats asked the providers they represent about it, the last first; for the table.',
  })
  constituencyQuestions(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<ConstituencyQuestion[]> {
    return questionsAtItem(ctx).load(item.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller can ask its constituency about it.' })
  async mayAskConstituency(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<boolean> {
    const { seatId } = ctx.actor;
    if (!seatId || item.closed || item.removedAt) return false;
    const meeting = await meetingById(ctx).load(item.meetingId);
    if (!meeting || !questionPolicy.ask(ctx.actor, { regionId: meeting.regionId, seatId, providerId: '' }))
      return false;
    return (await seatById(ctx).load(seatId))?.kind === SeatKind.PROVIDER;
  }
}

@Resolver(() => Region)
export class RegionQuestionsResolver {
  @FieldResolver(() => AskedProviderConnection, {
    description: 'What the provider of the viewer was asked by the delegation, the last first.',
  })
  questionsToMe(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<AskedProvider>> {
    return askedOfMine(ctx, region, args);
  }

  @FieldResolver(() => ConstituencyQuestionConnection, {
    description: 'What seats asked the providers that they represent, the last first; for the table.',
  })
  constituencyQuestions(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('ofMySeat', () => Boolean, { defaultValue: false, description: 'Only of the seat of the viewer.' })
    ofMySeat: boolean,
  ): Promise<Page<ConstituencyQuestion>> {
    return questionsInRegion(ctx, region, ofMySeat, args);
  }
}

@Resolver(() => ConstituencyQuestion)
export class QuestionFieldsResolver {
  @FieldResolver(() => Seat, { description: 'The seat that asks.' })
  seat(@Root() question: ConstituencyQuestion, @Ctx() ctx: Context): Promise<Seat | null> {
    return seatById(ctx).load(question.seatId);
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description: 'The proposal that the agenda item is about.',
  })
  async proposal(@Root() question: ConstituencyQuestion, @Ctx() ctx: Context): Promise<Proposal | null> {
    const item = await itemOf(ctx, question);
    const proposal = item?.proposalId ? await proposalById(ctx).load(item.proposalId) : null;
    return proposal?.publishedAt ? proposal : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Subject of the agenda item; null for a provider when the item was closed or removed since.',
  })
  async subject(@Root() question: ConstituencyQuestion, @Ctx() ctx: Context): Promise<string | null> {
    return (await itemOf(ctx, question))?.subject ?? null;
  }

  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: 'The agenda item that it is about; for the table.',
  })
  async agendaItem(@Root() question: ConstituencyQuestion, @Ctx() ctx: Context): Promise<AgendaItem | null> {
    return maySeeAll(ctx, question) ? itemOf(ctx, question) : null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many providers were asked; for the table.' })
  async askedCount(@Root() question: ConstituencyQuestion, @Ctx() ctx: Context): Promise<number | null> {
    if (!maySeeAll(ctx, question)) return null;
    return (await askedOfQuestion(ctx).load(question.id)).length;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many of them answered; for the table.' })
  async answeredCount(@Root() question: ConstituencyQuestion, @Ctx() ctx: Context): Promise<number | null> {
    if (!maySeeAll(ctx, question)) return null;
    return (await askedOfQuestion(ctx).load(question.id)).filter(({ answer }) => answer !== null).length;
  }

  @FieldResolver(() => [AskedProvider], {
    description: 'Who was asked, with the answers; a provider finds only itself.',
  })
  asked(@Root() question: ConstituencyQuestion, @Ctx() ctx: Context): Promise<AskedProvider[]> {
    return askedOfQuestion(ctx).load(question.id);
  }
}

const maySeeAll = (ctx: Context, { regionId, seatId }: ConstituencyQuestion): boolean =>
  questionPolicy.readAnswers(ctx.actor, { regionId, seatId, providerId: '' });

/** The agenda item as the caller may know of it: what was closed or removed since exists for the table only. */
async function itemOf(ctx: Context, question: ConstituencyQuestion): Promise<AgendaItem | null> {
  const item = await agendaItemById(ctx).load(question.agendaItemId);
  if (!item || item.removedAt) return null;
  return item.closed && !maySeeAll(ctx, question) ? null : item;
}

@Resolver(() => AskedProvider)
export class AskedProviderResolver {
  @FieldResolver(() => Provider, { description: 'The provider.' })
  provider(@Root() asked: AskedProvider, @Ctx() ctx: Context): Promise<Provider | null> {
    return providerById(ctx).load(asked.providerId);
  }

  @FieldResolver(() => ConstituencyQuestion, { description: 'What it was asked.' })
  question(@Root() asked: AskedProvider, @Ctx() ctx: Context): Promise<ConstituencyQuestion | null> {
    return questionById(ctx).load(asked.questionId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller can answer, or change the answer, now.' })
  async mayAnswer(@Root() asked: AskedProvider, @Ctx() ctx: Context): Promise<boolean> {
    const question = await questionById(ctx).load(asked.questionId);
    if (!question || localDate(ctx.clock.now()) > question.answerUntil) return false;
    return questionPolicy.answer(ctx.actor, { ...question, providerId: asked.providerId });
  }
}

@Resolver()
export class QuestionResolver {
  @Mutation(() => AskConstituencyPayload, {
    description: 'Asks the providers that the seat of the viewer represents, and mails them.',
  })
  askConstituency(
    @Ctx() ctx: Context,
    @Arg('input', () => AskConstituencyInput, { description: 'What, and until when.' })
    input: AskConstituencyInput,
  ): Promise<AskConstituencyPayload> {
    return mutate(ctx, askConstituency, input);
  }

  @Mutation(() => AnswerQuestionPayload, { description: 'Answers for the provider of the viewer.' })
  answerQuestion(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerQuestionInput, { description: 'The answer.' }) input: AnswerQuestionInput,
  ): Promise<AnswerQuestionPayload> {
    return mutate(ctx, answerQuestion, input);
  }
}

/** Listed in schema.ts. */
export const questionResolvers = [
  AskedProviderResolver,
  ItemQuestionsResolver,
  QuestionFieldsResolver,
  QuestionResolver,
  RegionQuestionsResolver,
] as const;
