import { zoneNamed } from '#kit/time/zone';
import type { Hours } from '../slots/hours.ts';
import { meets, type Span } from '../slots/spans.ts';

/** What its organization says of a resource. */
export interface ResourceTerms extends Hours {
  readonly kind: 'person' | 'room' | 'kit';
  readonly name: string;
}

/** A resource in a list. */
export interface ResourceCard extends Pick<ResourceTerms, 'kind' | 'name' | 'zone'> {
  readonly id: string;
  readonly organizationId: string;
  readonly archived: boolean;
  /** The services that need it. */
  readonly serviceIds: readonly string[];
}

export interface Resource extends ResourceCard, ResourceTerms {
  readonly revision: number;
}

/** What is wrong with what was said, and where. */
export interface ResourceFault {
  readonly code: `bookings.${'unknown_zone' | 'hours_overlap' | 'repeated_day' | 'travels_overlap'}`;
  readonly field: string;
}

/** With every zone in its own spelling, or the first fault. */
export function checked(terms: ResourceTerms): ResourceTerms | ResourceFault {
  return faultOf(terms) ?? spelled(terms);
}

export function isFault(found: ResourceTerms | ResourceFault): found is ResourceFault {
  return 'code' in found;
}

function faultOf(terms: ResourceTerms): ResourceFault | null {
  return zoneFault(terms) ?? weekFault(terms) ?? exceptionFault(terms) ?? travelFault(terms);
}

function zoneFault({ zone, travels }: ResourceTerms): ResourceFault | null {
  if (!zoneNamed(zone)) return { code: 'bookings.unknown_zone', field: 'zone' };
  return at(travels, (one) => !zoneNamed(one.zone), { code: 'bookings.unknown_zone', list: 'travels', end: '.zone' });
}

/** Pauses lie over hours, but no range lies over another of its own kind. */
function weekFault({ week }: ResourceTerms): ResourceFault | null {
  const repeats = ({ weekday, pause, ...range }: ResourceTerms['week'][number], i: number) =>
    week.slice(0, i).some((other) => other.weekday === weekday && other.pause === pause && meets([other], range));
  return at(week, repeats, { code: 'bookings.hours_overlap', list: 'week' });
}

function exceptionFault({ exceptions }: ResourceTerms): ResourceFault | null {
  const days = exceptions.map(({ on }) => on);
  const repeated = at(days, (on, i) => days.indexOf(on) < i, {
    code: 'bookings.repeated_day',
    list: 'exceptions',
    end: '.on',
  });
  return (
    repeated ??
    at(exceptions, ({ ranges }) => overlaps(ranges), {
      code: 'bookings.hours_overlap',
      list: 'exceptions',
      end: '.ranges',
    })
  );
}

function overlaps(ranges: readonly Span[]): boolean {
  return ranges.some((range, i) => ranges.slice(0, i).some((other) => meets([other], range)));
}

function travelFault({ travels }: ResourceTerms): ResourceFault | null {
  const meetsAnother = ({ first, last }: ResourceTerms['travels'][number], i: number) =>
    travels.slice(0, i).some((other) => other.first <= last && first <= other.last);
  return at(travels, meetsAnother, { code: 'bookings.travels_overlap', list: 'travels' });
}

interface Named {
  readonly code: ResourceFault['code'];
  readonly list: string;
  readonly end?: string;
}

/** The first of the list that is wrong, by its place. */
function at<T>(
  all: readonly T[],
  isWrong: (one: T, i: number) => boolean,
  { code, list, end = '' }: Named,
): ResourceFault | null {
  const i = all.findIndex(isWrong);
  return i < 0 ? null : { code, field: `${list}.${i}${end}` };
}

function spelled(terms: ResourceTerms): ResourceTerms {
  return {
    ...terms,
    zone: own(terms.zone),
    travels: terms.travels.map((one) => ({ ...one, zone: own(one.zone) })),
  };
}

function own(zone: string): string {
  return zoneNamed(zone) ?? zone;
}
