create table events.terms (
  family text not null check (family in ('categories', 'kinds', 'labels')),
  slug text not null,
  name_fr text not null,
  name_en text not null,
  icon text,
  tone text,
  granted text check (granted in ('organizer', 'staff', 'derived')),
  position int not null,
  archived boolean not null default false,
  primary key (family, slug)
);

create table events.events (
  id uuid primary key,
  organization_id uuid not null,
  slug text not null unique,
  title text not null,
  summary text not null default '',
  description text not null default '',
  category text,
  kind text,
  labels text[] not null default '{}',
  language text not null check (language in ('fr', 'en')),
  visibility text not null check (visibility in ('public', 'unlisted', 'private')),
  -- the secret part of a private event's address
  invitation_key text not null,
  capacity int check (capacity > 0),
  food jsonb,
  currency text not null,
  status text not null default 'draft'
    check (status in ('draft', 'submitted', 'changes_requested', 'approved', 'published', 'suspended', 'removed', 'cancelled', 'archived')),
  -- grows with each save: two editors do not overwrite each other
  revision int not null default 1,
  reason text,
  created_by uuid,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  submitted_at timestamptz(3),
  published_at timestamptz,
  import_id uuid,
  -- copy of what ticketing tells
  from_price int,
  to_price int,
  availability text not null default 'none',
  sold int not null default 0
);
create index events_of_organization on events.events (organization_id, updated_at desc, id desc);
create index events_by_status on events.events (status, submitted_at, id);
create index events_by_import on events.events (import_id) where import_id is not null;
create index events_title_like on events.events using gin (kit.plain(title) gin_trgm_ops);

create table events.event_dates (
  id uuid primary key,
  event_id uuid not null references events.events on delete cascade,
  -- wall-clock times in `zone` are what was typed and what is printed; instants are computed from them
  starts_wall text not null,
  starts_fold text check (starts_fold in ('earlier', 'later')),
  ends_wall text,
  ends_fold text check (ends_fold in ('earlier', 'later')),
  doors_wall text,
  zone text not null,
  starts_at timestamptz not null,
  -- the end, or the presumed end
  over_at timestamptz not null check (over_at > starts_at),
  doors_at timestamptz not null check (doors_at <= starts_at),
  place jsonb,
  online_url text,
  status text not null default 'scheduled' check (status in ('scheduled', 'postponed', 'cancelled')),
  status_reason text,
  -- SEQUENCE of calendars
  revision int not null default 0
);
create index event_dates_of_event on events.event_dates (event_id, starts_at);

create table events.pictures (
  id uuid primary key,
  event_id uuid not null references events.events on delete cascade,
  position int not null,
  alt text not null default '',
  width int not null check (width > 0),
  height int not null check (height > 0),
  blur text,
  widths int[] not null,
  created_at timestamptz not null default now()
);
create index pictures_of_event on events.pictures (event_id, position);

-- copy of what organizations tell, for lists
create table events.organizers (
  id uuid primary key,
  handle text not null,
  name text not null,
  logo_url text
);

-- What public lists read: one row a live date of a published public event, rewritten with the event.
create table events.listings (
  date_id uuid primary key,
  event_id uuid not null references events.events on delete cascade,
  starts_at timestamptz not null,
  over_at timestamptz not null,
  first_day date not null,
  last_day date not null,
  -- the live date of the same event before this one, anywhere and in the same town: lists show an event once
  previous_last_day date,
  previous_over_at timestamptz,
  previous_here_last_day date,
  previous_here_over_at timestamptz,
  lat double precision,
  lng double precision,
  point cube,
  town text,
  online boolean not null,
  organization_id uuid not null,
  category text,
  kind text,
  labels text[] not null,
  language text not null,
  free_food boolean not null,
  from_price int,
  popularity int not null default 0,
  -- the line as it is sent, open at its end: what changes with time and place searched is added when it is read
  card text not null,
  words text not null,
  search tsvector not null
);
create index listings_by_date on events.listings (starts_at, date_id);
create index listings_by_popularity on events.listings (popularity desc, date_id);
create index listings_of_event on events.listings (event_id, starts_at);
create index listings_near on events.listings using gist (point);
create index listings_search on events.listings using gin (search);
create index listings_words on events.listings using gin (words gin_trgm_ops);
create index listings_town on events.listings (town, starts_at);
create index listings_category on events.listings (category, starts_at);
create index listings_organization on events.listings (organization_id, starts_at);
create index listings_free_food on events.listings (starts_at) where free_food;
create index listings_free on events.listings (starts_at) where from_price = 0;

create text search configuration events.fr (copy = french);
alter text search configuration events.fr alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search configuration events.en (copy = english);
alter text search configuration events.en alter mapping for hword, hword_part, word with unaccent, english_stem;
