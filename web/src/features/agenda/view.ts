import { addDays, addMonths, weeksOf } from '@/kit/month';

/** What the address of a calendar says. */
export interface View {
  show: 'day' | 'week' | 'month';
  /** The day looked at, `YYYY-MM-DD`. */
  on: string;
  /** One person, room or kit alone. */
  resource?: string;
  /** Opened beside the calendar. */
  booking?: string;
}

type Given = Record<string, string | string[] | undefined>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The view of an address; what makes no sense in it is left out. `on` is missing when it names no day. */
export function readView(given: Given): Omit<View, 'on'> & { on?: string } {
  const one = (name: string) => [given[name]].flat()[0] ?? '';
  const [show, on] = [one('view'), one('on')];
  const id = (name: string) => (UUID.test(one(name)) ? { [name]: one(name) } : {});
  return {
    show: show === 'day' || show === 'month' ? show : 'week',
    ...(isDay(on) && { on }),
    ...id('resource'),
    ...id('booking'),
  };
}

export function hrefOf(base: string, { show, on, resource, booking }: View): string {
  const query = new URLSearchParams({ view: show, on });
  if (resource) query.set('resource', resource);
  if (booking) query.set('booking', booking);
  return `${base}/calendar?${query.toString()}`;
}

interface Days {
  from: string;
  days: number;
}

/** The days a view shows: a week begins on Monday, a month shows whole weeks. */
export function daysOf({ show, on }: Pick<View, 'show' | 'on'>): Days {
  if (show === 'day') return { from: on, days: 1 };
  if (show === 'week') return { from: mondayOf(on), days: 7 };
  const all = weeksOf(on).flat();
  return { from: all[0] ?? on, days: all.length };
}

/** The view before or after, by what it shows. */
export function stepped(view: View, way: 1 | -1): View {
  return { ...view, on: steppedDay(view, way), booking: undefined };
}

function steppedDay({ show, on }: View, way: 1 | -1): string {
  if (show === 'day') return addDays(on, way);
  if (show === 'week') return addDays(on, 7 * way);
  return `${addMonths(on, way).slice(0, 7)}-01`;
}

function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

function isDay(text: string): boolean {
  if (!/^(20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
