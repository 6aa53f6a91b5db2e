create table offers.services (
  id uuid primary key,
  organization_id uuid not null,
  status text not null default 'draft' check (status in ('draft', 'published', 'paused', 'archived')),
  -- grows with every change: two people never overwrite each other unseen
  revision int not null default 1 check (revision > 0),
  current_version_id uuid,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  check (status not in ('published', 'paused') or current_version_id is not null),
  check (status <> 'draft' or current_version_id is null)
);
create index services_organization on offers.services (organization_id, id desc);
create index services_published on offers.services (id desc) where status = 'published';

-- The terms of a service: one row is worked on (without a number), the numbered ones were published and stay as they are.
create table offers.versions (
  id uuid primary key,
  service_id uuid not null references offers.services,
  number int check (number > 0),
  published_at timestamptz,
  title text not null check (length(title) between 1 and 120),
  description text not null check (length(description) <= 4000),
  kind text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- minor units, VAT included; null is on quote
  price int check (price between 0 and 100000000),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  vat_rate_bp int not null check (vat_rate_bp between 0 and 10000),
  minutes int check (minutes between 5 and 1440),
  days int check (days between 1 and 60),
  buffer_before_minutes int not null check (buffer_before_minutes between 0 and 1440),
  buffer_after_minutes int not null check (buffer_after_minutes between 0 and 1440),
  notice_minutes int not null check (notice_minutes >= 0),
  horizon_days int not null check (horizon_days between 1 and 1095),
  seats int not null check (seats between 1 and 500),
  approval text not null check (approval in ('instant', 'on_request')),
  locations text[] not null check (cardinality(locations) between 1 and 3 and locations <@ '{at_pro,at_client,online}'),
  deposit_kind text not null check (deposit_kind in ('none', 'percentage', 'fixed')),
  deposit_nature text check (deposit_nature in ('acompte', 'arrhes')),
  deposit_basis_points int check (deposit_basis_points between 1 and 10000),
  deposit_amount int check (deposit_amount > 0),
  -- [{ hoursBefore, refundBasisPoints }], longest delay first
  cancellation jsonb not null check (jsonb_typeof(cancellation) = 'array'),
  -- [{ key, label, kind, required, choices? }]
  brief jsonb not null check (jsonb_typeof(brief) = 'array'),
  unique (service_id, number),
  unique (service_id, id),
  check ((number is null) = (published_at is null)),
  check (num_nonnulls(minutes, days) = 1),
  check (notice_minutes < horizon_days * 1440),
  check ((deposit_kind = 'none') = (deposit_nature is null)),
  check ((deposit_kind = 'percentage') = (deposit_basis_points is not null)),
  check ((deposit_kind = 'fixed') = (deposit_amount is not null)),
  -- a fixed deposit needs a price to be part of
  check (deposit_amount is null or (price is not null and deposit_amount <= price)),
  check (price is not null or approval = 'on_request')
);
create unique index versions_draft on offers.versions (service_id) where number is null;

alter table offers.services add foreign key (id, current_version_id) references offers.versions (service_id, id);

-- What somebody booked is what they read then.
create function offers.keep_published() returns trigger language plpgsql as $$
begin
  raise exception 'version % was published and stays as it is', old.id using errcode = 'restrict_violation';
end $$;
create trigger keep_published before update or delete on offers.versions
  for each row when (old.number is not null) execute function offers.keep_published();

create function offers.words(title text, description text) returns text language sql immutable parallel safe
  as $$ select kit.plain(title || ' ' || description) $$;
create index versions_words on offers.versions using gin (offers.words(title, description) public.gin_trgm_ops);

-- Organizations the platform has closed: nothing of theirs is found or booked.
create table offers.closed_organizations (
  organization_id uuid primary key,
  closed_at timestamptz not null default now()
);
