/** A half-open stretch `[from, until)` on a line of numbers: minutes of a day, or milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The same stretches in order, apart from each other; what touches is joined, what is empty is gone. */
export function union(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.filter(({ from, until }) => from < until).toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.until) joined[joined.length - 1] = join(last, span);
    else joined.push(span);
  }
  return joined;
}

/** What is left of the stretches when others are taken out of them. */
export function without(spans: readonly Span[], gone: readonly Span[]): readonly Span[] {
  const holes = union(gone);
  return union(spans).flatMap((span) => {
    const cuts = holes.filter((hole) => hole.from < span.until && span.from < hole.until);
    const starts = [span.from, ...cuts.map(({ until }) => until)];
    const ends = [...cuts.map(({ from }) => from), span.until];
    return starts.map((from, i) => ({ from, until: ends[i]! })).filter(({ from, until }) => from < until);
  });
}

/** Whether one stretch of a union holds all of this one. */
export function covers(joined: readonly Span[], span: Span): boolean {
  const before = lastFrom(joined, span.from);
  return before !== undefined && span.until <= before.until;
}

/** Whether anything of a union lies in this stretch. */
export function meets(joined: readonly Span[], span: Span): boolean {
  const before = lastFrom(joined, span.until - 1);
  return before !== undefined && span.from < before.until;
}

function join(first: Span, second: Span): Span {
  return { from: first.from, until: Math.max(first.until, second.until) };
}

/** The last stretch that begins at this point or before it, by halving. */
function lastFrom(joined: readonly Span[], point: number): Span | undefined {
  let low = 0;
  let high = joined.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (joined[middle]!.from <= point) low = middle + 1;
    else high = middle;
  }
  return joined[low - 1];
}
