-- Raised by every change: a change made on something older is refused.
alter table bookings.resources add revision int not null default 1 check (revision > 0);
-- Put away: no service may need it any more, the bookings it has stay.
alter table bookings.resources add archived_at timestamptz;
create index needs_resource on bookings.needs (resource_id);
