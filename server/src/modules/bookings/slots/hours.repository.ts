import { sql } from 'kysely';

const week = sql`(select coalesce(json_agg(json_build_object(
  'weekday', w.weekday, 'from', w.opens, 'until', w.closes, 'pause', w.pause) order by w.weekday, w.opens, w.pause), '[]')
  from bookings.weekly_hours w where w.resource_id = r.id)`;

const exceptions = sql`(select coalesce(json_agg(json_build_object('on', e.on_day, 'kind', e.kind, 'ranges',
    (select coalesce(json_agg(json_build_object('from', lower(one), 'until', upper(one))), '[]') from unnest(e.ranges) one)) order by e.on_day), '[]')
  from bookings.exceptions e where e.resource_id = r.id)`;

const travels = sql`(select coalesce(json_agg(json_build_object(
  'first', lower(t.days), 'last', upper(t.days) - 1, 'zone', t.zone) order by t.days), '[]')
  from bookings.travels t where t.resource_id = r.id)`;

/** The hours of the resource `r`, as pairs for `json_build_object`: they come out as `Hours`, in order. */
export const hoursOf = sql`'zone', r.zone, 'holidays', r.holidays,
  'week', ${week}, 'exceptions', ${exceptions}, 'travels', ${travels}`;
