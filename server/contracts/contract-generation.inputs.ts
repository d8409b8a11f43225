import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { ContractGeneration } from './contract-generation.entity.ts';

@InputType({ description: 'Add a generation of contracts, or change one.' })
export class SaveContractGenerationInput {
  @Field(() => ID, { description: 'Region.' })
  regionId: string;

  @Field(() => ID, { nullable: true, description: 'Which generation; left out, one is added.' })
  generationId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that a change was made from.' })
  version?: number | null;

  @Field(() => String, { description: 'Name, e.g. "2020-2025": letters, digits and hyphens, at most 30.' })
  name: string;

  @Field(() => String, { description: 'First day, as YYYY-MM-DD.' })
  startsOn: string;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD; leave out while unknown.' })
  endsOn?: string | null;

  @Field(() => Number, { nullable: true, description: 'Value as awarded, in whole cents.' })
  originalValueCents?: number | null;

  @Field(() => Number, { description: 'European threshold in whole cents.' })
  thresholdCents: number;

  @Field(() => String, { description: 'Day from which that threshold holds, as YYYY-MM-DD.' })
  thresholdOn: string;

  @Field(() => ID, { nullable: true, description: 'The same key answers a retry with the same result.' })
  idempotencyKey?: string | null;
}

@ObjectType({ implements: Payload, description: 'The generation as it is now.' })
export class SaveContractGenerationPayload extends Payload {
  @Field(() => ContractGeneration, {
    nullable: true,
    description: 'The generation; on a conflict as somebody else left it.',
  })
  generation?: ContractGeneration | null;
}
