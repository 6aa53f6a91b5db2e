import { Temporal } from 'temporal-polyfill';

const texts = new WeakMap<Temporal.Instant, string>();
let latest = Temporal.Instant.fromEpochMilliseconds(0);
let latestMs = 0;

/** The instant so many milliseconds after the epoch; the same object again for all who ask within a millisecond. */
export function instantAt(ms: number): Temporal.Instant {
  if (ms !== latestMs) [latest, latestMs] = [Temporal.Instant.fromEpochMilliseconds(ms), ms];
  return latest;
}

/** Its text (RFC 3339, UTC), written once however many answers carry the same instant. */
export function textOf(instant: Temporal.Instant): string {
  const known = texts.get(instant);
  if (known !== undefined) return known;
  const text = instant.toString();
  texts.set(instant, text);
  return text;
}
