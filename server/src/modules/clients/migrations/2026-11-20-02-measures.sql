-- Measures taken at one time. The latest confirmed set is the one that counts; the others are superseded by being older.
create table clients.measure_sets (
  id uuid primary key,
  organization_id uuid not null,
  client_id uuid not null,
  status text not null default 'draft' check (status in ('draft', 'confirmed')),
  revision int not null default 1 check (revision > 0),
  measured_on date not null check (measured_on between '1900-01-01' and '2200-01-01'),
  measured_by uuid,
  note text not null default '' check (length(note) <= 2000),
  created_at timestamptz(3) not null default now(),
  confirmed_at timestamptz(3),
  check ((status = 'confirmed') = (confirmed_at is not null)),
  foreign key (organization_id, client_id) references clients.clients (organization_id, id) on delete cascade
);
create unique index measure_sets_draft on clients.measure_sets (client_id) where status = 'draft';
create index measure_sets_client on clients.measure_sets (client_id, confirmed_at desc);

create table clients.measures (
  set_id uuid not null references clients.measure_sets on delete cascade,
  point text not null check (point ~ '^[a-z][a-z0-9_]{0,39}$'),
  kind text not null check (kind in ('body', 'ease', 'finished')),
  -- of a millimetre: an eighth of an inch is kept
  tenths int not null check (tenths between -100000 and 1000000),
  -- as it was typed
  unit text not null check (unit in ('cm', 'in')),
  sure boolean not null,
  primary key (set_id, point, kind)
);

-- What was cut by is what was measured then.
create function clients.keep_confirmed_set() returns trigger language plpgsql as $$
begin
  raise exception 'measures % were confirmed and stay as they are', old.id using errcode = 'restrict_violation';
end $$;
create trigger keep_confirmed before update or delete on clients.measure_sets
  for each row when (old.status = 'confirmed') execute function clients.keep_confirmed_set();

create function clients.keep_confirmed_measure() returns trigger language plpgsql as $$
begin
  if exists (select from clients.measure_sets where id = coalesce(new.set_id, old.set_id) and status = 'confirmed') then
    raise exception 'measures % were confirmed and stay as they are', coalesce(new.set_id, old.set_id)
      using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_confirmed before insert or update or delete on clients.measures
  for each row execute function clients.keep_confirmed_measure();
