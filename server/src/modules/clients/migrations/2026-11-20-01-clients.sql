create function clients.words(first_name text, last_name text, company text, email text, phone text) returns text
  language sql immutable parallel safe
  as $$ select kit.plain(first_name || ' ' || last_name || ' ' || company || ' ' || coalesce(email, '') || ' ' ||
    coalesce(regexp_replace(phone, '\D', '', 'g'), '')) $$;

create function clients.called(first_name text, last_name text, company text, email text, phone text) returns text
  language sql immutable parallel safe
  as $$ select kit.plain(coalesce(nullif(trim(last_name || ' ' || first_name), ''), nullif(company, ''), email, phone, '')) $$;

-- What an organization knows of one of its clients. A row that was merged into another stays, with all that hangs on it:
-- who it is now is its root.
create table clients.clients (
  id uuid primary key,
  organization_id uuid not null,
  -- grows with every change: two people never overwrite each other unseen
  revision int not null default 1 check (revision > 0),
  first_name text not null check (length(first_name) <= 80),
  last_name text not null check (length(last_name) <= 80),
  company text not null check (length(company) <= 120),
  email text check (email = lower(email) and length(email) <= 254),
  phone text check (length(phone) <= 26),
  address_line text not null check (length(address_line) <= 200),
  postcode text not null check (length(postcode) <= 20),
  city text not null check (length(city) <= 120),
  country text not null check (country ~ '^([A-Z]{2})?$'),
  language text check (language in ('fr', 'en')),
  tags text[] not null check (cardinality(tags) <= 20),
  -- by key of the fields of the trade
  custom jsonb not null check (jsonb_typeof(custom) = 'object'),
  source text not null check (source in ('hand', 'purchase', 'booking', 'import')),
  archived_at timestamptz,
  -- whom it was merged into, and the end of that chain
  merged_into uuid references clients.clients,
  root_id uuid not null references clients.clients deferrable initially deferred,
  created_at timestamptz(3) not null default now(),
  changed_at timestamptz(3) not null default now(),
  -- when she last bought, booked or came
  last_seen_at timestamptz(3) not null default now(),
  search text not null generated always as (clients.words(first_name, last_name, company, email, phone)) stored,
  called text not null generated always as (clients.called(first_name, last_name, company, email, phone)) stored,
  check (first_name <> '' or last_name <> '' or company <> '' or email is not null or phone is not null),
  check ((merged_into is null) = (root_id = id)),
  check (merged_into <> id),
  -- what hangs on a client names its organization too: none of it can belong to another
  unique (organization_id, id)
);
create index clients_by_name on clients.clients (organization_id, called, id) where merged_into is null;
create index clients_by_time on clients.clients (organization_id, last_seen_at desc, id desc) where merged_into is null;
create index clients_newest on clients.clients (organization_id, id desc) where merged_into is null;
create index clients_search on clients.clients using gin (search public.gin_trgm_ops);
create index clients_tags on clients.clients using gin (tags);
create index clients_root on clients.clients (root_id);
create index clients_merged on clients.clients (merged_into) where merged_into is not null;

-- By which addresses a client is known: one address is one client of an organization, however many buy at once.
create table clients.addresses (
  organization_id uuid not null,
  email text not null check (email = lower(email)),
  client_id uuid not null,
  -- the account that has verified this address
  member_id uuid,
  primary key (organization_id, email),
  foreign key (organization_id, client_id) references clients.clients (organization_id, id)
    on delete cascade deferrable initially deferred
);
create index addresses_client on clients.addresses (client_id);
create index addresses_email on clients.addresses (email);
create index addresses_member on clients.addresses (member_id) where member_id is not null;

create table clients.notes (
  id uuid primary key,
  organization_id uuid not null,
  client_id uuid not null,
  text text not null check (length(text) between 1 and 4000),
  author_id uuid,
  at timestamptz(3) not null default now(),
  foreign key (organization_id, client_id) references clients.clients (organization_id, id) on delete cascade
);
create index notes_client on clients.notes (client_id, id desc);

-- What happened with a client, told by the module it happened in; the same thing once, however often it is told.
create table clients.activities (
  id uuid primary key,
  organization_id uuid not null,
  client_id uuid not null,
  kind text not null check (kind ~ '^[a-z_]+$'),
  -- what makes it one: the fact, or the thing it is about
  key text not null,
  title text not null default '',
  detail text not null default '',
  subject_id uuid,
  event_id uuid,
  amount bigint,
  currency text check (currency ~ '^[A-Z]{3}$'),
  at timestamptz(3) not null default now(),
  unique (organization_id, kind, key),
  check ((amount is null) = (currency is null)),
  foreign key (organization_id, client_id) references clients.clients (organization_id, id)
    on delete cascade deferrable initially deferred
);
create index activities_client on clients.activities (client_id, at desc, id desc);

create function clients.keep_activity() returns trigger language plpgsql as $$
begin
  raise exception 'what happened stays as it was told' using errcode = 'restrict_violation';
end $$;
create trigger keep_activity before update on clients.activities
  for each row execute function clients.keep_activity();
