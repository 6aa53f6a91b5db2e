-- A phone number as it is dialled from anywhere: its last nine digits.
create function clients.dialled(phone text) returns text language sql immutable parallel safe
  as $$ select nullif(right(regexp_replace(phone, '\D', '', 'g'), 9), '') $$;

-- One mailbox has many spellings: what follows a plus is the owner's own note, and dots mean nothing to Gmail. Elsewhere they do.
create function clients.mailbox(email text) returns text language sql immutable parallel safe as $$
  select case
    when split_part(email, '@', 2) in ('gmail.com', 'googlemail.com')
      then replace(split_part(split_part(email, '@', 1), '+', 1), '.', '') || '@gmail.com'
    else split_part(split_part(email, '@', 1), '+', 1) || '@' || split_part(email, '@', 2) end $$;

-- First and last name in any order: people type them either way.
create function clients.same_name(first_name text, last_name text) returns text language sql immutable parallel safe as $$
  select nullif(array_to_string(array(
    select word from unnest(regexp_split_to_array(kit.plain(trim(first_name || ' ' || last_name)), '[^[:alnum:]]+')) as word
    where word <> '' order by word), ' '), '') $$;

alter table clients.clients
  add column phone_key text generated always as (clients.dialled(phone)) stored,
  add column mail_key text generated always as (clients.mailbox(email)) stored,
  add column name_key text generated always as (clients.same_name(first_name, last_name)) stored;
create index clients_phone_key on clients.clients (organization_id, phone_key) where merged_into is null and phone_key is not null;
create index clients_mail_key on clients.clients (organization_id, mail_key) where merged_into is null and mail_key is not null;
create index clients_name_key on clients.clients (organization_id, name_key) where merged_into is null and name_key is not null;
create index clients_name_like on clients.clients using gin (name_key public.gin_trgm_ops) where merged_into is null;

-- Two clients somebody looked at and knows to be two.
create table clients.distinctions (
  organization_id uuid not null,
  low_id uuid not null,
  high_id uuid not null,
  by_member uuid,
  at timestamptz not null default now(),
  primary key (low_id, high_id),
  check (low_id < high_id),
  foreign key (organization_id, low_id) references clients.clients (organization_id, id) on delete cascade,
  foreign key (organization_id, high_id) references clients.clients (organization_id, id) on delete cascade
);

create table clients.merges (
  id uuid primary key,
  organization_id uuid not null,
  kept_id uuid not null,
  merged_id uuid not null,
  by_member uuid,
  -- what was known of the kept one before, and the revision the merge made
  before jsonb not null,
  revision int not null,
  at timestamptz(3) not null default now(),
  undone_at timestamptz,
  check (kept_id <> merged_id),
  foreign key (organization_id, kept_id) references clients.clients (organization_id, id) on delete cascade,
  foreign key (organization_id, merged_id) references clients.clients (organization_id, id) on delete cascade
);
create index merges_kept on clients.merges (kept_id, at desc);
create unique index merges_standing on clients.merges (merged_id) where undone_at is null;
