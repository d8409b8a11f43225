import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { abilitiesOf } from '../access/policy.ts';
import { canTake } from '../platform/lifecycle.ts';
import { factsOf } from './hold-overview.ts';
import { Overview } from './overview.entity.ts';
import {
  OverviewPayload,
  PublishOverviewInput,
  ReviewOverviewInput,
  SaveOverviewInput,
  StartOverviewInput,
} from './overview.inputs.ts';
import { overviewLifecycle, type OverviewStep } from './overview.lifecycle.ts';
import { overviewPolicy } from './overview.policy.ts';
import { contentsOf } from './overview.queries.ts';
import { OverviewSection, sections } from './overview-section.ts';
import { YearContents } from './overview.types.ts';
import { RegionOverviewsResolver, YearContentsResolver } from './year-contents.resolver.ts';
import { publishOverview } from './publish-overview.ts';
import { reviewOverview } from './review-overview.ts';
import { saveOverview } from './save-overview.ts';
import { startOverview } from './start-overview.ts';

@ObjectType({ description: 'What the viewer may do with a yearly overview.' })
export class OverviewAbilities {
  @Field(() => Boolean, { description: 'Write its texts.' })
  write: boolean;

  @Field(() => Boolean, { description: 'Say that it was looked through: a colleague of who wrote last.' })
  review: boolean;

  @Field(() => Boolean, { description: 'Publish it.' })
  publish: boolean;

  @Field(() => Boolean, { description: 'Open the rows behind its figures.' })
  viewRows: boolean;
}

@Resolver(() => Overview)
export class OverviewResolver {
  @FieldResolver(() => YearContents, { description: 'What it says.' })
  contents(@Root() overview: Overview, @Ctx() ctx: Context): Promise<YearContents> {
    return contentsOf(ctx, overview);
  }

  @FieldResolver(() => [OverviewSection], { description: 'Parts of which somebody wrote the text.' })
  written(@Root() overview: Overview): OverviewSection[] {
    return sections.filter((section) => overview.texts[section] !== undefined);
  }

  @FieldResolver(() => OverviewAbilities, { description: 'What the viewer may do with it.' })
  abilities(@Root() overview: Overview, @Ctx() ctx: Context): OverviewAbilities {
    const may = abilitiesOf(overviewPolicy, ctx.actor, factsOf(overview));
    const now = (step: OverviewStep) => may[step] && canTake(overviewLifecycle, step, overview.state);
    return {
      write: now('write'),
      review: now('review') && overview.writtenById !== ctx.actor.personId,
      publish: now('publish'),
      viewRows: may.viewRows,
    };
  }

  @Mutation(() => OverviewPayload, { description: 'Begins the overview of a year, or a correction of it.' })
  startOverview(
    @Ctx() ctx: Context,
    @Arg('input', () => StartOverviewInput, { description: 'Of which year.' }) input: StartOverviewInput,
  ): Promise<OverviewPayload> {
    return mutate(ctx, startOverview, input);
  }

  @Mutation(() => OverviewPayload, { description: 'Writes the texts and reference dates of an overview.' })
  saveOverview(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveOverviewInput, { description: 'What it is to say.' }) input: SaveOverviewInput,
  ): Promise<OverviewPayload> {
    return mutate(ctx, saveOverview, input);
  }

  @Mutation(() => OverviewPayload, { description: 'Says that an overview was looked through and is good.' })
  reviewOverview(
    @Ctx() ctx: Context,
    @Arg('input', () => ReviewOverviewInput, { description: 'Which.' }) input: ReviewOverviewInput,
  ): Promise<OverviewPayload> {
    return mutate(ctx, reviewOverview, input);
  }

  @Mutation(() => OverviewPayload, { description: 'Publishes an overview, frozen as the register says it.' })
  publishOverview(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishOverviewInput, { description: 'Which.' }) input: PublishOverviewInput,
  ): Promise<OverviewPayload> {
    return mutate(ctx, publishOverview, input);
  }
}

/** Everything that the API says of overviews. */
export const overviewResolvers = [OverviewResolver, RegionOverviewsResolver, YearContentsResolver] as const;
