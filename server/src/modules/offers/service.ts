import type { ServiceDraft } from '@estrade/api/offers-shapes';

/** What a service promises; in the currency it was written in. */
export type Terms = Readonly<ServiceDraft> & { readonly currency: string };

export type ServiceStatus = 'draft' | 'published' | 'paused' | 'archived';

/** One published version. */
export interface Version {
  readonly id: string;
  readonly number: number;
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly terms: Terms;
}

export interface Service {
  readonly id: string;
  readonly organizationId: string;
  readonly status: ServiceStatus;
  readonly revision: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly draft: Terms;
  readonly published: Version | null;
}

export type ServiceAct = 'change' | 'publish' | 'pause' | 'resume' | 'archive';

const WAYS: Readonly<Record<ServiceAct, Readonly<Partial<Record<ServiceStatus, ServiceStatus>>>>> = {
  change: { draft: 'draft', published: 'published', paused: 'paused' },
  publish: { draft: 'published', published: 'published', paused: 'published' },
  pause: { published: 'paused' },
  resume: { paused: 'published' },
  archive: { draft: 'archived', published: 'archived', paused: 'archived' },
};

/** Where an act leads from a status; null where it leads nowhere. Archived is the end. */
export function after(act: ServiceAct, status: ServiceStatus): ServiceStatus | null {
  return WAYS[act][status] ?? null;
}
