export interface ListFilter {
  readonly organizationId: string;
  /** Words, each of which must be there or nearly. */
  readonly words: readonly string[];
  readonly tag: string | null;
  readonly state: 'active' | 'archived' | 'all';
  readonly sort: 'name' | 'recent' | 'newest';
  /** Sort key and id of the last one shown. */
  readonly after: readonly [string, string] | undefined;
  readonly limit: number;
}

export interface ListedClient {
  readonly id: string;
  readonly called: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly city: string;
  readonly tags: string[];
  readonly source: 'hand' | 'purchase' | 'booking' | 'import';
  readonly archived: boolean;
  readonly hasAccount: boolean;
  readonly lastSeenAt: Date;
}
