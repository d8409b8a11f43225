import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { abilitiesOf } from '../access/policy.ts';
import { byId } from '../platform/loaders.ts';
import { Provider } from '../providers/provider.entity.ts';
import { TopicAbilities } from './abilities.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { declineTopic } from './decline-topic.ts';
import { visibleAgendaItem } from './meeting.loaders.ts';
import { placeTopic } from './place-topic.ts';
import { proposeTopic } from './propose-topic.ts';
import { Topic, TopicState } from './topic.entity.ts';
import {
  DeclineTopicInput,
  DeclineTopicPayload,
  PlaceTopicInput,
  PlaceTopicPayload,
  ProposeTopicInput,
  ProposeTopicPayload,
} from './topic.inputs.ts';
import { topicPolicy } from './topic.policy.ts';

const providerOf = byId(Provider);

@Resolver(() => Topic)
export class TopicResolver {
  @FieldResolver(() => Provider, {
    nullable: true,
    description: 'Provider for which it was proposed; null when a delegation member did.',
  })
  provider(@Root() topic: Topic, @Ctx() ctx: Context): Promise<Provider | null> | null {
    return topic.providerId ? providerOf(ctx).load(topic.providerId) : null;
  }

  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: 'The agenda item it became, once that agenda may be seen.',
  })
  agendaItem(@Root() topic: Topic, @Ctx() ctx: Context): Promise<AgendaItem | null> | null {
    return topic.agendaItemId ? visibleAgendaItem(ctx).load(topic.agendaItemId) : null;
  }

  @FieldResolver(() => TopicAbilities, { description: 'What the caller may do with it now.' })
  abilities(@Root() topic: Topic, @Ctx() ctx: Context): Record<string, boolean> {
    const { view, place, decline } = abilitiesOf(topicPolicy, ctx.actor, topic);
    const waits = topic.state === TopicState.PROPOSED;
    return { view, place: place && waits, decline: decline && waits };
  }

  @Mutation(() => ProposeTopicPayload, { description: 'Proposes a topic for the agenda of the table.' })
  proposeTopic(
    @Ctx() ctx: Context,
    @Arg('input', () => ProposeTopicInput, { description: 'The topic.' }) input: ProposeTopicInput,
  ): Promise<ProposeTopicPayload> {
    return mutate(ctx, proposeTopic, input);
  }

  @Mutation(() => PlaceTopicPayload, { description: 'Puts a proposed topic on an agenda.' })
  placeTopic(
    @Ctx() ctx: Context,
    @Arg('input', () => PlaceTopicInput, { description: 'Which topic, on which agenda.' })
    input: PlaceTopicInput,
  ): Promise<PlaceTopicPayload> {
    return mutate(ctx, placeTopic, input);
  }

  @Mutation(() => DeclineTopicPayload, {
    description: 'Leaves a proposed topic off the agenda and tells why.',
  })
  declineTopic(
    @Ctx() ctx: Context,
    @Arg('input', () => DeclineTopicInput, { description: 'Which topic, and why.' })
    input: DeclineTopicInput,
  ): Promise<DeclineTopicPayload> {
    return mutate(ctx, declineTopic, input);
  }
}
