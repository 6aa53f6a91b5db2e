-- What ticketing keeps of an event: fed by the facts of events, so that selling asks nobody.
create table ticketing.shows (
  event_id uuid primary key,
  organization_id uuid not null,
  slug text not null,
  title text not null,
  language text not null,
  picture_url text,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  status text not null,
  -- how it sells
  paused boolean not null default false,
  max_per_order int check (max_per_order > 0),
  max_per_person int check (max_per_person > 0),
  fee_paid_by text not null default 'organizer' check (fee_paid_by in ('organizer', 'buyer')),
  returnable_until_hours int check (returnable_until_hours >= 0),
  fee_returned boolean not null default false,
  -- the offer as it was last told
  told_offer jsonb,
  changed_at timestamptz not null default now()
);
create index shows_organization on ticketing.shows (organization_id);

create table ticketing.show_dates (
  id uuid primary key,
  event_id uuid not null references ticketing.shows on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz,
  doors_at timestamptz,
  wall_start text not null,
  zone text not null,
  status text not null check (status in ('scheduled', 'postponed', 'cancelled')),
  online boolean not null,
  place jsonb,
  revision int not null default 0,
  -- no longer among the event's dates; kept for the tickets that name it
  removed boolean not null default false,
  -- since then it is no longer what was sold: tickets from before may be given back, whatever was promised
  altered_at timestamptz,
  unique (event_id, id)
);
create index show_dates_event on ticketing.show_dates (event_id, starts_at);

create table ticketing.ticket_types (
  id uuid primary key,
  event_id uuid not null references ticketing.shows,
  name text not null check (name <> ''),
  description text not null default '',
  price int not null check (price >= 0),
  vat_rate_bp int not null check (vat_rate_bp between 0 and 10000),
  sales_open_at timestamptz,
  sales_close_at timestamptz,
  min_per_order int not null default 1 check (min_per_order >= 1),
  max_per_order int,
  max_per_person int,
  named boolean not null default true,
  hidden boolean not null default false,
  paused boolean not null default false,
  archived_at timestamptz,
  position int not null,
  created_at timestamptz not null default now(),
  unique (event_id, id),
  check (sales_close_at > sales_open_at),
  check (max_per_order >= min_per_order),
  check (max_per_person >= min_per_order)
);

-- One row per pool of places. The check is the last line of defence against any bug: never oversold.
create table ticketing.quotas (
  id uuid primary key,
  event_id uuid not null references ticketing.shows,
  date_id uuid,
  name text not null check (name <> ''),
  open boolean not null default true,
  capacity int not null check (capacity >= 0),
  held int not null default 0 check (held >= 0),
  sold int not null default 0 check (sold >= 0),
  blocked int not null default 0 check (blocked >= 0),
  created_at timestamptz not null default now(),
  unique (event_id, id),
  foreign key (event_id, date_id) references ticketing.show_dates (event_id, id),
  constraint never_oversold check (held + sold + blocked <= capacity)
) with (fillfactor = 50);
create index quotas_event on ticketing.quotas (event_id);

-- A ticket takes one place of each quota of its type that is for its date, or for all dates.
create table ticketing.ticket_type_quotas (
  event_id uuid not null,
  ticket_type_id uuid not null,
  quota_id uuid not null,
  primary key (ticket_type_id, quota_id),
  foreign key (event_id, ticket_type_id) references ticketing.ticket_types (event_id, id) on delete cascade,
  foreign key (event_id, quota_id) references ticketing.quotas (event_id, id) on delete cascade
);
create index ticket_type_quotas_quota on ticketing.ticket_type_quotas (quota_id);

-- Events whose offer changed since it was last told.
create table ticketing.offer_marks (event_id uuid primary key);
