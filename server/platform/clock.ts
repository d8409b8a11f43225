/** The one source of time. Everything that needs "now" is handed a Clock, so that tests can stand at a deadline. */
export interface Clock {
  now(): Date;
}

// The only place that reads the machine's clock.
export const systemClock: Clock = { now: () => new Date() };
