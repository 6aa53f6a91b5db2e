import type { ClientActivity } from '@estrade/api/clients-shapes';

export type ActivityKind = ClientActivity['kind'];

/** Something that happened with a client; `kind` and `key` together happen once in an organization. */
export interface NewActivity {
  readonly organizationId: string;
  readonly clientId: string;
  readonly kind: ActivityKind;
  readonly key: string;
  readonly title?: string;
  readonly detail?: string;
  readonly subjectId?: string | null;
  readonly eventId?: string | null;
  /** Minor units; negative when it was given back. */
  readonly amount?: number | null;
  readonly currency?: string | null;
  /** ISO 8601; now when left out. */
  readonly at?: string | Date;
}
