import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Provider, SizeClass } from '../providers/provider.entity.ts';
import { EndReason } from '../register/register-kind.ts';
import { Contract } from './contract.entity.ts';

@InputType({ description: 'What a contract says.' })
export class ContractTermsInput {
  @Field(() => String, { description: 'Contract number, at most 60 characters.' })
  number: string;

  @Field(() => [ID], { description: 'Lots it covers, one or more of the region.' })
  lotIds: string[];

  @Field(() => String, { description: 'First day, as YYYY-MM-DD.' })
  startsOn: string;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD; leave out while unknown.' })
  endsOn?: string | null;
}

@InputType({ description: 'Add a provider with its first contract.' })
export class AddProviderInput {
  @Field(() => ID, { nullable: true, description: 'Key of the client: a retry with it makes no second one.' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Municipality that contracts it: the one the viewer works for.' })
  municipalityId: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'KvK number: 8 digits, leading zeros count.' })
  kvkNumber: string;

  @Field(() => String, { nullable: true, description: 'RSIN: 9 digits; a sole proprietor has none.' })
  rsin?: string | null;

  @Field(() => String, { nullable: true, description: 'AGB code: 8 digits.' })
  agbCode?: string | null;

  @Field(() => SizeClass, { nullable: true, description: 'Size class, when stated.' })
  sizeClass?: SizeClass | null;

  @Field(() => String, { nullable: true, description: 'General e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number, at most 30 characters.' })
  phone?: string | null;

  @Field(() => ContractTermsInput, { description: 'The first contract; problems are told at "contract.".' })
  contract: ContractTermsInput;
}

@InputType({ description: 'Change what is recorded of a provider.' })
export class SaveProviderInput {
  @Field(() => ID, { description: 'Which provider.' })
  providerId: string;

  @Field(() => Int, { description: 'Version that this change was made from.' })
  version: number;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'KvK number: 8 digits, leading zeros count.' })
  kvkNumber: string;

  @Field(() => String, { nullable: true, description: 'RSIN: 9 digits; a sole proprietor has none.' })
  rsin?: string | null;

  @Field(() => String, { nullable: true, description: 'AGB code: 8 digits.' })
  agbCode?: string | null;

  @Field(() => SizeClass, { nullable: true, description: 'Size class, when stated.' })
  sizeClass?: SizeClass | null;

  @Field(() => String, { nullable: true, description: 'General e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number, at most 30 characters.' })
  phone?: string | null;
}

@InputType({ description: 'Change what the own provider says of itself.' })
export class SaveMyProviderInput {
  @Field(() => Int, { description: 'Version that this change was made from.' })
  version: number;

  @Field(() => SizeClass, { nullable: true, description: 'Size class.' })
  sizeClass?: SizeClass | null;

  @Field(() => String, { nullable: true, description: 'AGB code: 8 digits.' })
  agbCode?: string | null;

  @Field(() => String, { nullable: true, description: 'General e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number, at most 30 characters.' })
  phone?: string | null;
}

@ObjectType({ implements: Payload, description: 'The provider as it is now.' })
export class ProviderPayload extends Payload {
  @Field(() => Provider, {
    nullable: true,
    description:
      'The provider; on a duplicate KvK number the one that has it, on a conflict the current one.',
  })
  provider?: Provider | null;
}

@InputType({ description: 'Add a contract of a provider.' })
export class AddContractInput {
  @Field(() => ID, { nullable: true, description: 'Key of the client: a retry with it makes no second one.' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Which provider.' })
  providerId: string;

  @Field(() => ID, { description: 'Municipality that contracts it: the one the viewer works for.' })
  municipalityId: string;

  @Field(() => ContractTermsInput, { description: 'What it says; problems are told at "contract.".' })
  contract: ContractTermsInput;
}

@InputType({ description: 'Change a contract.' })
export class SaveContractInput {
  @Field(() => ID, { description: 'Which contract.' })
  contractId: string;

  @Field(() => Int, { description: 'Version that this change was made from.' })
  version: number;

  @Field(() => ContractTermsInput, { description: 'What it says now; problems are told at "contract.".' })
  contract: ContractTermsInput;
}

@InputType({ description: 'End a contract.' })
export class EndContractInput {
  @Field(() => ID, { description: 'Which contract.' })
  contractId: string;

  @Field(() => Int, { description: 'Version that this change was made from.' })
  version: number;

  @Field(() => String, { description: 'Last day, as YYYY-MM-DD.' })
  endsOn: string;

  @Field(() => EndReason, { description: 'Why it ends.' })
  reason: EndReason;

  @Field(() => String, {
    nullable: true,
    description: 'What there is to say of it, at most 1,000 characters; needed with the reason OTHER.',
  })
  note?: string | null;
}

@ObjectType({ implements: Payload, description: 'The contract as it is now.' })
export class ContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'The contract; on a conflict the current one.' })
  contract?: Contract | null;
}
