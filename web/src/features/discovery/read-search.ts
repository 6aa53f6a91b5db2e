import { longest, pageSize, radii, sorts, usualRadius, views, whens, type Point, type Search } from './search';

type Value = string | string[] | undefined;
export type Params = Readonly<Record<string, Value>>;

/** Whatever somebody wrote into the address; what makes no sense is left out. */
export function readSearch(params: Params): Search {
  return {
    words: text(params.q),
    where: text(params.where),
    point: readPoint(params),
    near: isOn(params.near),
    radius: radii.find((radius) => radius === Number(first(params.radius))) ?? usualRadius,
    ...readDays(params),
    categories: slugs(params.category),
    kinds: slugs(params.kind),
    labels: slugs(params.label),
    price: isOn(params.free) ? 'free' : oneOf(['free', 'paid'], first(params.price)),
    freeFood: isOn(params.freefood),
    online: isOn(params.online),
    sort: oneOf(sorts, first(params.sort)),
    view: oneOf(views, first(params.view)) ?? 'grid',
    shown: readShown(first(params.shown)),
    after: first(params.after)?.slice(0, 500) ?? null,
  };
}

// A preset goes before chosen days: the search bar sends both.
function readDays(params: Params): Pick<Search, 'when' | 'from' | 'to'> {
  const when = oneOf(whens, first(params.when));
  return when ? { when, from: null, to: null } : { when: null, from: day(params.from), to: day(params.to) };
}

/** Whole pages, up to the longest. */
function readShown(value: string | undefined): number {
  const pages = Math.ceil((Number(value) || pageSize) / pageSize);
  return Math.min(longest, Math.max(1, pages) * pageSize);
}

function readPoint(params: Params): Point | null {
  const [lat, lng] = [number(params.lat), number(params.lng)];
  if (lat === null || lng === null) return null;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : null;
}

function number(value: Value): number | null {
  const given = first(value)?.trim();
  return given && Number.isFinite(Number(given)) ? Number(given) : null;
}

function text(value: Value): string {
  return (first(value) ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
}

function slugs(value: Value): string[] {
  const given = [value ?? []].flat().filter((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 120);
  return [...new Set(given)].slice(0, 20);
}

/** A day that exists, ISO. */
function day(value: Value): string | null {
  const given = first(value) ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given))) return null;
  return new Date(given).toISOString().startsWith(given) ? given : null;
}

function isOn(value: Value): boolean {
  return first(value) === '1' || first(value) === 'true';
}

function oneOf<const T extends string>(values: readonly T[], value: string | undefined): T | null {
  return values.find((one) => one === value) ?? null;
}

function first(value: Value): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
