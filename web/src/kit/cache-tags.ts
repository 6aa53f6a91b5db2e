/** Names under which answers of the API are kept. A fact that changes one of these things renews it (`POST /internal/revalidate`). */
export const cacheTags = {
  /** Every list of events: search, map, home page, sitemap. */
  events: 'events',
  event: (slug: string) => `event:${slug}`,
  /** What an event sells. */
  offer: (eventId: string) => `offer:${eventId}`,
  organizations: 'organizations',
  organization: (handle: string) => `organization:${handle}`,
  /** Every list of what is offered by appointment. */
  services: 'services',
  service: (id: string) => `service:${id}`,
  /** Categories, kinds and labels. */
  terms: 'terms',
  /** Public settings of the installation. */
  settings: 'settings',
} as const;
