-- Why it was declined or cancelled, in the words of whoever did it; both sides read it.
alter table bookings.bookings add reason text check (reason <> '');

-- Who and what a slot was taken with: its claims end with it, this stays.
alter table bookings.slots add resource_ids uuid[] not null default '{}';
update bookings.slots s set resource_ids = (
  select coalesce(array_agg(c.resource_id), '{}') from bookings.claims c where c.slot_id = s.id);

-- The times a booking had before it was moved to another.
create table bookings.reschedules (
  id uuid primary key,
  booking_id uuid not null references bookings.bookings,
  actor_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  at timestamptz not null default now(),
  check (starts_at < ends_at)
);
create index reschedules_booking on bookings.reschedules (booking_id, id);

-- Time an organization keeps for itself: a claim without a client.
create table bookings.blocks (
  id uuid primary key,
  organization_id uuid not null,
  starts_at timestamptz not null check (isfinite(starts_at)),
  ends_at timestamptz not null check (isfinite(ends_at)),
  note text not null default '',
  created_at timestamptz not null default now(),
  check (starts_at < ends_at)
);
create index blocks_when on bookings.blocks (organization_id, starts_at, id);

-- A claim is of a slot or of a block; whichever it is, no two of a resource overlap.
alter table bookings.claims drop constraint claims_pkey;
alter table bookings.claims alter slot_id drop not null;
alter table bookings.claims add block_id uuid references bookings.blocks on delete cascade;
alter table bookings.claims add check (num_nonnulls(slot_id, block_id) = 1);
alter table bookings.claims add constraint claims_slot unique (slot_id, resource_id);
alter table bookings.claims add constraint claims_block unique (block_id, resource_id);
