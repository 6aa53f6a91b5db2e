create extension if not exists btree_gist;
create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists cube;
create extension if not exists earthdistance;

-- facts told, not yet handed to their listeners
create table kit.outbox (
  position bigint generated always as identity primary key,
  id uuid not null,
  name text not null,
  data jsonb not null,
  told_at timestamptz not null default now()
);

-- which listener has had the effect of which fact: written in the transaction of that effect
create table kit.heard (
  listener text not null,
  fact_id uuid not null,
  heard_at timestamptz not null default now(),
  primary key (listener, fact_id)
);
create index heard_at on kit.heard using brin (heard_at);

create table kit.idempotency (
  actor text not null,
  key text not null,
  route text not null,
  request_hash bytea not null,
  status int,
  body jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);
create index idempotency_created_at on kit.idempotency using brin (created_at);

create table kit.mails (
  id uuid primary key,
  kind text not null,
  key text not null,
  recipient citext not null,
  locale text not null,
  subject text not null,
  html text not null,
  body text not null,
  attachments jsonb not null default '[]',
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  attempts int not null default 0,
  last_error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  unique (kind, key, recipient)
);
create index mails_created on kit.mails (created_at desc, id desc);

create table kit.texts (
  id uuid primary key,
  kind text not null,
  key text not null,
  recipient text not null,
  body text not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  attempts int not null default 0,
  last_error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  unique (kind, key, recipient)
);

create table kit.audit (
  id uuid primary key,
  -- milliseconds, so that a cursor made of it is exact
  at timestamptz(3) not null default now(),
  actor_id uuid,
  actor_role text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  details jsonb not null default '{}',
  correlation_id text
);
create index audit_at on kit.audit (at desc, id desc);
create index audit_subject on kit.audit (subject_type, subject_id, at desc);

create function kit.append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_append_only before update or delete on kit.audit for each row execute function kit.append_only();

-- accents and case do not matter to those who search
create function kit.plain(text) returns text language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent', $1)) $$;

-- long affairs of the house itself (filling the demo world): begun, done
create table kit.marks (
  name text primary key,
  begun_at timestamptz not null default now(),
  done_at timestamptz
);
