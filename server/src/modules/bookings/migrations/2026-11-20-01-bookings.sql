-- A person, a room or a kit of an organization: what a booking takes the time of.
create table bookings.resources (
  id uuid primary key,
  organization_id uuid not null,
  kind text not null check (kind in ('person', 'room', 'kit')),
  name text not null check (name <> ''),
  -- in which its hours are meant
  zone text not null,
  -- the calendar of public holidays on which it is closed; null to work on all of them
  holidays text check (holidays in ('FR', 'FR-AM', 'FR-GP', 'FR-MQ', 'FR-GF', 'FR-RE', 'FR-YT')),
  created_at timestamptz not null default now()
);
create index resources_organization on bookings.resources (organization_id, id);

-- Minutes since midnight on the wall; above 1440 it is the night after.
create table bookings.weekly_hours (
  resource_id uuid not null references bookings.resources on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  opens smallint not null check (opens between 0 and 1439),
  closes smallint not null check (closes <= 2880),
  pause boolean not null default false,
  primary key (resource_id, weekday, pause, opens),
  check (opens < closes)
);

create table bookings.exceptions (
  resource_id uuid not null references bookings.resources on delete cascade,
  on_day date not null,
  kind text not null check (kind in ('closed', 'instead', 'extra')),
  ranges int4multirange not null default '{}',
  primary key (resource_id, on_day),
  check ((kind = 'closed') = isempty(ranges)),
  check (isempty(ranges) or (lower(ranges) >= 0 and upper(ranges) <= 2880))
);

-- Days spent in another zone, one journey after the other.
create table bookings.travels (
  resource_id uuid not null references bookings.resources on delete cascade,
  days daterange not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
  zone text not null,
  exclude using gist (resource_id with =, days with &&)
);

-- What other calendars say: these overlap each other, and may come to lie over a booking.
create table bookings.external_busy (
  id uuid primary key,
  resource_id uuid not null references bookings.resources on delete cascade,
  busy tstzrange not null check (
    not isempty(busy) and not lower_inf(busy) and not upper_inf(busy) and isfinite(lower(busy)) and isfinite(upper(busy)))
);
create index external_busy_when on bookings.external_busy using gist (resource_id, busy);

-- How a service is booked here: from one offered start to the next, and what it needs at once; the first leads.
create table bookings.arrangements (
  service_id uuid primary key,
  organization_id uuid not null,
  step_minutes smallint not null check (step_minutes between 1 and 1440)
);
create table bookings.needs (
  service_id uuid not null references bookings.arrangements on delete cascade,
  position smallint not null,
  resource_id uuid not null references bookings.resources,
  primary key (service_id, position),
  unique (service_id, resource_id)
);

-- A time that bookings share: one of them, or as many as the service has seats.
create table bookings.slots (
  id uuid primary key,
  service_id uuid not null,
  starts_at timestamptz not null check (isfinite(starts_at)),
  ends_at timestamptz not null check (isfinite(ends_at)),
  zone text not null,
  seats int not null check (seats > 0),
  taken int not null check (taken between 0 and seats),
  check (starts_at < ends_at)
);
create index slots_shared on bookings.slots (service_id, starts_at) where taken > 0;

-- What occupies a resource. A row exists only as long as it does; two of one resource never overlap.
create table bookings.claims (
  slot_id uuid not null references bookings.slots on delete cascade,
  resource_id uuid not null references bookings.resources,
  -- the slot and the buffers around it; `[)`, so that neighbours may touch
  busy tstzrange not null check (
    not isempty(busy) and lower_inc(busy) and not upper_inc(busy) and not upper_inf(busy)
    and isfinite(lower(busy)) and isfinite(upper(busy))),
  primary key (slot_id, resource_id),
  constraint claims_apart exclude using gist (resource_id with =, busy with &&)
);

create table bookings.bookings (
  id uuid primary key,
  organization_id uuid not null,
  service_id uuid not null,
  version_id uuid not null,
  client_id uuid not null,
  slot_id uuid not null references bookings.slots,
  state text not null check (
    state in ('held', 'requested', 'confirmed', 'declined', 'cancelled', 'expired', 'completed', 'no_show')),
  -- stands at once when it is asked for; otherwise the pro accepts it first
  instant boolean not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- as the client saw it: kept when the pro moves to another zone
  zone text not null,
  wall_start text not null,
  -- until when the hold, or the request, stands
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  check ((expires_at is not null) = (state in ('held', 'requested')))
);
create index bookings_slot on bookings.bookings (slot_id);
create index bookings_due on bookings.bookings (expires_at) where expires_at is not null;
create index bookings_client on bookings.bookings (client_id, starts_at, id);
create index bookings_organization on bookings.bookings (organization_id, starts_at, id);
