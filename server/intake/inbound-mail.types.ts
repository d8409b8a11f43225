import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgs } from '../platform/paging.ts';
import { InboundMail, InboundMailState } from './inbound-mail.entity.ts';

/** Which mail of a region is listed. */
export enum InboundMailFilter {
  WAITING = 'WAITING',
  HANDLED = 'HANDLED',
  IGNORED = 'IGNORED',
}
registerEnumType(InboundMailFilter, {
  name: 'InboundMailFilter',
  description: 'Which mail of a region is listed.',
  valuesConfig: {
    WAITING: { description: 'Waits for somebody of the staff; longest waiting first.' },
    HANDLED: { description: 'Became a reaction, or was refused; newest first.' },
    IGNORED: { description: 'Written by a program, or came twice; newest first.' },
  },
});

export const statesOf: Record<InboundMailFilter, InboundMailState[]> = {
  WAITING: [InboundMailState.HELD],
  HANDLED: [InboundMailState.LINKED, InboundMailState.REFUSED],
  IGNORED: [InboundMailState.IGNORED],
};

/** What a mail would become for a provider on a proposal. */
export enum MailOutcome {
  REACTION = 'REACTION',
  LATE_REACTION = 'LATE_REACTION',
  REVISION = 'REVISION',
  CHANGED_TOO_LATE = 'CHANGED_TOO_LATE',
  WITHDRAWN = 'WITHDRAWN',
  NOT_OPEN = 'NOT_OPEN',
}
registerEnumType(MailOutcome, {
  name: 'MailOutcome',
  description:
    'What a mail would become for a provider on a proposal, by the rules and the moment of receipt.',
  valuesConfig: {
    REACTION: { description: 'Its reaction.' },
    LATE_REACTION: { description: 'Its reaction, marked as late.' },
    REVISION: { description: 'A further revision of the reaction that it sent before.' },
    CHANGED_TOO_LATE: { description: 'Nothing: it reacted already, and the mail came after the deadline.' },
    WITHDRAWN: { description: 'Nothing: it withdrew its reaction.' },
    NOT_OPEN: { description: 'Nothing: the proposal takes no reactions.' },
  } satisfies Record<MailOutcome, { description: string }>,
});

export const InboundMailConnection = connectionOf(InboundMail, 'InboundMail');

@ArgsType()
export class InboundMailsArgs extends PageArgs {
  @Field(() => InboundMailFilter, {
    defaultValue: InboundMailFilter.WAITING,
    description: 'Which mail is listed.',
  })
  filter: InboundMailFilter;
}
