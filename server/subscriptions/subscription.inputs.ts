import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MailDelivery } from '../notifications/mail-preference.entity.ts';
import { Language } from '../platform/language.ts';
import { Payload } from '../platform/problems.ts';
import { Region } from '../regions/region.entity.ts';

@InputType({ description: 'Ask for the news of a region by mail.' })
export class SubscribeInput {
  @Field(() => ID, { description: 'Which region.' })
  regionId: string;

  @Field(() => String, { description: 'Address to mail to; it has to be confirmed.' })
  email: string;

  @Field(() => Language, { description: 'Language of the mail.' })
  language: Language;
}

/** A key that was mailed. */
@InputType()
export abstract class MailedTokenInput {
  @Field(() => String, { description: 'The last part of the address in the mail.' })
  token: string;
}

@InputType({ description: 'The key of the mail that asks to confirm.' })
export class ConfirmSubscriptionInput extends MailedTokenInput {}

@InputType({ description: 'The key of a mail that should come no more.' })
export class UnsubscribeInput extends MailedTokenInput {}

@InputType({ description: 'How one wants the mail that is not owed.' })
export class ChooseMailDeliveryInput {
  @Field(() => MailDelivery, { description: 'At once, once a day, or not at all.' })
  delivery: MailDelivery;
}

@ObjectType({ implements: Payload, description: 'The same answer for every address.' })
export class SubscribePayload extends Payload {}

@ObjectType({ implements: Payload, description: 'Of which region the news will come.' })
export class ConfirmSubscriptionPayload extends Payload {
  @Field(() => Region, { nullable: true, description: 'The region.' })
  region?: Region | null;
}

@ObjectType({ implements: Payload, description: 'The same answer for every key.' })
export class UnsubscribePayload extends Payload {}

@ObjectType({ implements: Payload, description: 'The choice as it is now.' })
export class MailDeliveryPayload extends Payload {
  @Field(() => MailDelivery, { nullable: true, description: 'The choice.' })
  delivery?: MailDelivery | null;
}
