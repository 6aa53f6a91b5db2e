-- Raised by everything that changes a booking: calendars that keep a copy believe the highest.
alter table bookings.bookings add sequence int not null default 0 check (sequence >= 0);
-- When its client was reminded of the time it has now.
alter table bookings.bookings add reminded_at timestamptz;
create index bookings_to_remind on bookings.bookings (starts_at) where state = 'confirmed' and reminded_at is null;

-- What became of a booking, one line each, never changed.
create table bookings.steps (
  id uuid primary key,
  booking_id uuid not null references bookings.bookings,
  -- `nobody`: time did it
  side text not null check (side in ('client', 'organization', 'nobody')),
  actor_id uuid,
  -- the state it came to; null when it was moved to another time
  state text check (
    state in ('held', 'requested', 'confirmed', 'declined', 'cancelled', 'expired', 'completed', 'no_show')),
  -- the time it had before it was moved
  starts_at timestamptz,
  ends_at timestamptz,
  at timestamptz not null default now(),
  check ((side = 'nobody') = (actor_id is null)),
  check (num_nulls(state, starts_at) = 1 and num_nulls(state, ends_at) = 1 and starts_at < ends_at)
);
create index steps_booking on bookings.steps (booking_id, id);
insert into bookings.steps (id, booking_id, side, actor_id, starts_at, ends_at, at)
select id, booking_id, 'organization', actor_id, starts_at, ends_at, at from bookings.reschedules;
drop table bookings.reschedules;

-- The newest change of an organization's calendar.
create index bookings_changed on bookings.bookings (organization_id, changed_at desc);
