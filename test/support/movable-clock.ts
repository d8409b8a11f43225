import type { Clock } from '../../server/platform/clock.ts';

/** A clock that stands still until the test moves it. */
export interface MovableClock extends Clock {
  set(instant: string | Date): void;
  forward(by: { days?: number; hours?: number; minutes?: number; ms?: number }): void;
}

export function movableClock(at: string): MovableClock {
  let now = new Date(at);
  return {
    now: () => new Date(now),
    set: (instant) => {
      now = new Date(instant);
    },
    forward: ({ days = 0, hours = 0, minutes = 0, ms = 0 }) => {
      now = new Date(now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60_000 + ms));
    },
  };
}
