import type { Measure, MeasureSet, TypedMeasure } from '@estrade/api/clients-measures';

export type Kind = Measure['kind'];
export const kinds = ['body', 'ease', 'finished'] as const satisfies readonly Kind[];

/** What is being typed. */
export interface Entry {
  readonly measuredOn: string;
  readonly note: string;
  readonly values: Readonly<Record<string, TypedMeasure>>;
}

export function keyOf({ point, kind }: Pick<TypedMeasure, 'point' | 'kind'>): string {
  return `${kind} ${point}`;
}

export function entryOf({ measuredOn, note, values }: MeasureSet): Entry {
  const typed = values.map(({ point, kind, value, unit, sure }) => ({ point, kind, value, unit, sure }));
  return { measuredOn, note, values: Object.fromEntries(typed.map((value) => [keyOf(value), value])) };
}

/** With one measure written anew, or taken away. */
export function withValue(
  entry: Entry,
  place: Pick<TypedMeasure, 'point' | 'kind'>,
  typed: TypedMeasure | null,
): Entry {
  const { [keyOf(place)]: _, ...others } = entry.values;
  return { ...entry, values: typed ? { ...others, [keyOf(place)]: typed } : others };
}

/** The measure of a set; undefined when it was not taken. */
export function measureOf(
  set: MeasureSet | undefined,
  place: Pick<TypedMeasure, 'point' | 'kind'>,
): Measure | undefined {
  return set?.values.find(({ point, kind }) => point === place.point && kind === place.kind);
}
