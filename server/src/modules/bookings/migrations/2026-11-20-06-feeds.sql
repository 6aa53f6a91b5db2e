-- Addresses at which calendars elsewhere read what is booked. Only who knows the secret does: its hash is all that is kept.
create table bookings.feeds (
  id uuid primary key,
  organization_id uuid not null,
  -- of this one alone; null for everything the organization has
  resource_id uuid references bookings.resources,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  locale text not null check (locale in ('fr', 'en')),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  read_at timestamptz
);
create index feeds_organization on bookings.feeds (organization_id, id);
