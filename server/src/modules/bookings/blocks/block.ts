import type { Temporal } from 'temporal-polyfill';

/** Time an organization keeps for itself. */
export interface Block {
  readonly id: string;
  readonly organizationId: string;
  readonly resourceIds: readonly string[];
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** For its people only. */
  readonly note: string;
}
