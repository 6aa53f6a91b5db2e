/** How long a wake-up that nobody took is waited for. */
const PATIENCE_MS = 1_000;

/**
 * Wake-ups of a worker that looks for all the work there is: while one is on its way, no other is needed. The work itself
 * stands in its table, and a slow clock looks there too, so that a lost wake-up loses nothing.
 */
export class Nudge {
  private sentAt = Number.NEGATIVE_INFINITY;

  /** Whether to send a wake-up now; `now` in milliseconds. */
  send(now: number): boolean {
    if (now - this.sentAt < PATIENCE_MS) return false;
    this.sentAt = now;
    return true;
  }

  /** The worker wakes: what comes from now on needs a wake-up of its own. */
  taken(): void {
    this.sentAt = Number.NEGATIVE_INFINITY;
  }
}
