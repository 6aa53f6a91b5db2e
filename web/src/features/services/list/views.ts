import type { ServiceStatus } from '../status';

/** The ways to look at the list; each is an address. */
export const views = ['all', 'published', 'drafts', 'paused', 'archived'] as const;
export type View = (typeof views)[number];

export function readView(text: string | undefined): View {
  return views.find((view) => view === text) ?? 'all';
}

const statuses: Record<View, ServiceStatus | undefined> = {
  all: undefined,
  published: 'published',
  drafts: 'draft',
  paused: 'paused',
  archived: 'archived',
};

export function statusOf(view: View): ServiceStatus | undefined {
  return statuses[view];
}
