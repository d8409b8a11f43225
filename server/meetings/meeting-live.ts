import { registerEnumType } from 'type-graphql';
import type { Services } from '../platform/context.ts';

/** Wat er verandert terwijl de tafel vergadert. */
export enum MeetingChange {
  STATE = 'STATE',
  AGENDA = 'AGENDA',
  ATTENDANCE = 'ATTENDANCE',
  OUTCOME = 'OUTCOME',
  STANDPOINT = 'STANDPOINT',
  REMARK = 'REMARK',
  COMMITMENT = 'COMMITMENT',
  MINUTES = 'MINUTES',
  CORRECTION = 'CORRECTION',
}
registerEnumType(MeetingChange, {
  name: 'MeetingChange',
  description: 'What changed at a meeting.',
  valuesConfig: {
    STATE: { description: 'It was convened, held, cancelled, or its minutes took a step.' },
    AGENDA: { description: 'The agenda.' },
    ATTENDANCE: { description: 'Who is there.' },
    OUTCOME: { description: 'What was said or came out at an item.' },
    STANDPOINT: { description: 'Where the table stands on the proposal of an item.' },
    REMARK: { description: 'A minority remark at an item.' },
    COMMITMENT: { description: 'A commitment at an item.' },
    MINUTES: { description: 'The text of the minutes.' },
    CORRECTION: { description: 'A proposed correction of the minutes, or its answer.' },
  },
});

export const meetingTopic = (meetingId: string): string => `meeting.${meetingId}`;

/** Tells the open pages of a meeting that something changed, once it is written; each reads it with its own rights. */
export function tellMeeting(
  ctx: Services,
  meetingId: string,
  change: MeetingChange,
  agendaItemId: string | null = null,
): void {
  ctx.database.afterCommit(() =>
    ctx.live.publish(meetingTopic(meetingId), { change, meetingId, agendaItemId }),
  );
}
