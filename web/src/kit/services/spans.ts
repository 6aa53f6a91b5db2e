export interface Span {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly count: number;
}

/** A length of time as people say it, in its largest whole parts: 90 → 1 hour and 30 minutes, 2880 → 2 days. */
export function spansOf(minutes: number): Span[] {
  if (minutes >= 2880 && minutes % 1440 === 0) return [{ unit: 'days', count: minutes / 1440 }];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts: Span[] = [
    { unit: 'hours', count: hours },
    { unit: 'minutes', count: rest },
  ];
  return parts.filter(({ count }) => count > 0);
}
