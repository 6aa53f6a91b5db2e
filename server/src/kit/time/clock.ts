import { Temporal } from 'temporal-polyfill';

/**
 * Now, as an argument. Inside transactions the database's `now()` decides; everywhere else this class is
 * injected, so that a test may stop time by extending it.
 */
export class Clock {
  /** The present instant, from the system clock. */
  now(): Temporal.Instant {
    return Temporal.Now.instant();
  }
}
