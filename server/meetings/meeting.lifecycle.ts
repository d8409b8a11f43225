import type { Lifecycle } from '../platform/lifecycle.ts';
import { MeetingState } from './meeting.entity.ts';

const { PLANNED, CONVENED, HELD, MINUTES_DRAFTED, MINUTES_ADOPTED, CANCELLED } = MeetingState;

export type MeetingStep =
  | 'change'
  | 'compose'
  | 'convene'
  | 'cancel'
  | 'hold'
  | 'recordAttendance'
  | 'recordOutcome'
  | 'writeMinutes'
  | 'proposeCorrection'
  | 'answerCorrection'
  | 'submitMinutes'
  | 'adoptMinutes';

/** Planned -> convened -> held -> minutes drafted -> minutes adopted; or cancelled before it was held. */
export const meetingLifecycle: Lifecycle<MeetingStep, MeetingState> = {
  change: { from: [PLANNED, CONVENED], to: null },
  compose: { from: [PLANNED, CONVENED], to: null },
  convene: { from: [PLANNED], to: CONVENED },
  cancel: { from: [PLANNED, CONVENED], to: CANCELLED },
  hold: { from: [CONVENED], to: HELD },
  recordAttendance: { from: [HELD, MINUTES_DRAFTED], to: null },
  recordOutcome: { from: [HELD, MINUTES_DRAFTED], to: null },
  writeMinutes: { from: [HELD, MINUTES_DRAFTED], to: null },
  proposeCorrection: { from: [MINUTES_DRAFTED], to: null },
  answerCorrection: { from: [MINUTES_DRAFTED], to: null },
  submitMinutes: { from: [HELD], to: MINUTES_DRAFTED },
  adoptMinutes: { from: [MINUTES_DRAFTED], to: MINUTES_ADOPTED },
};

/** Whether the table did meet: only then can it have taken a standpoint. */
export const wasHeld = (state: MeetingState): boolean =>
  state === HELD || state === MINUTES_DRAFTED || state === MINUTES_ADOPTED;
