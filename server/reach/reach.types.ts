import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { MailState } from '../notifications/outbox-mail.entity.ts';
import { connectionOf, PageArgs } from '../platform/paging.ts';
import { Provider, SizeClass } from '../providers/provider.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { ReachDelivery } from './reach-delivery.ts';

/** Identities: invited = delivered + underway + undeliverable + untracked = reacted + silent. */
@ObjectType({ simpleResolvers: true, description: 'How many providers an invitation reached.' })
export class ReachCount {
  @Field(() => Int, { description: 'Invited providers.' })
  invited: number;

  @Field(() => Int, { description: 'Of these: mail was accepted and did not come back.' })
  delivered: number;

  @Field(() => Int, { description: 'Of these: mail still waits to be sent.' })
  underway: number;

  @Field(() => Int, { description: 'Of these: no mail arrived, or nobody could be mailed.' })
  undeliverable: number;

  @Field(() => Int, { description: 'Of these: it was not kept then whom a mail was for.' })
  untracked: number;

  @Field(() => Int, { description: 'Invited providers that reacted, whatever way.' })
  reacted: number;

  @Field(() => Int, { description: 'Invited providers that did not.' })
  silent: number;

  @Field(() => Int, { description: 'Silent and not reached by mail: these are to be called.' })
  toCall: number;
}

@ObjectType({ description: 'The providers of one size class, lot or municipality.' })
export class ReachGroup {
  @Field(() => SizeClass, { nullable: true, description: 'Size class, when grouped so; null: not stated.' })
  sizeClass: SizeClass | null;

  @Field(() => Lot, { nullable: true, description: 'Lot, when grouped so.' })
  lot: Lot | null;

  @Field(() => Municipality, { nullable: true, description: 'Municipality, when grouped so.' })
  municipality: Municipality | null;

  @Field(() => ReachCount, { description: 'The counts.' })
  counts: ReachCount;
}

@ObjectType({ description: 'One mail about the proposal to somebody who represents the provider.' })
export class ReachMail {
  @Field(() => ID, { description: 'Id of the mail.' })
  id: string;

  @Field(() => String, { description: 'What it was about, e.g. "proposal.published".' })
  kind: string;

  @Field(() => String, { description: 'Address it went to.' })
  recipient: string;

  @Field(() => MailState, { description: 'How far it came.' })
  state: MailState;

  @Field(() => Date, { description: 'When it was written.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When a mail server accepted it.' })
  sentAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it came back.' })
  bouncedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was not delivered, as the mail server said.' })
  lastError: string | null;
}

@ObjectType({ description: 'Somebody who represents the provider today.' })
export class ReachPerson {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'E-mail address.' })
  email: string;
}

/** One invited provider; the rest is read by loaders. */
@ObjectType({ description: 'An invited provider: whether it was reached and whether it reacted.' })
export class ReachProvider {
  proposalId: string;

  @Field(() => Provider, { description: 'The provider.' })
  provider: Provider;
}

export const ReachProviderConnection = connectionOf(ReachProvider, 'ReachProvider');

/** Bereik: whom a proposal reached. */
@ObjectType({ description: 'Whom the invitation to react reached, for the staff of the region.' })
export class Reach {
  proposalId: string;
}

@ArgsType()
export class ReachProvidersArgs extends PageArgs {
  @Field(() => ReachDelivery, { nullable: true, description: 'Only with this delivery.' })
  delivery?: ReachDelivery | null;

  @Field(() => Boolean, { nullable: true, description: 'Only who reacted (true) or was silent (false).' })
  reacted?: boolean | null;

  @Field(() => SizeClass, { nullable: true, description: 'Only of this size class.' })
  sizeClass?: SizeClass | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that state no size class.' })
  sizeUnknown?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only with a contract for this lot.' })
  lotId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only with a contract with this municipality.' })
  municipalityId?: string | null;
}
