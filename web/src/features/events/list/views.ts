import type { EventStatus } from '@estrade/api/events-shapes';

/** The ways to look at the list; each is an address. */
export const views = ['all', 'upcoming', 'drafts', 'changes', 'review', 'past'] as const;
export type View = (typeof views)[number];

/** What the address asks for. At the door, what comes next is what matters. */
export function readView(text: string | undefined, operator: boolean): View {
  return views.find((view) => view === text) ?? (operator ? 'upcoming' : 'all');
}

const statuses: Partial<Record<View, EventStatus>> = {
  drafts: 'draft',
  changes: 'changes_requested',
  review: 'submitted',
};

/** The question of a view. What was called off or put away is found under « all ». */
export function queryOf(view: View): { status?: EventStatus; time?: 'upcoming' | 'past' } {
  const status = view === 'upcoming' || view === 'past' ? 'published' : statuses[view];
  return { status, time: view === 'upcoming' || view === 'past' ? view : undefined };
}
