/** How long an answer is good as it is, and how long it may still be shown while a new one is made. Milliseconds. */
export interface Freshness {
  readonly fresh: number;
  readonly stale: number;
  /** What was made faster than this is made again: nobody needs to see an old answer. */
  readonly dear: number;
  /** Answers kept at most; the oldest make room. */
  readonly most: number;
}

interface Made<T> {
  readonly value: Promise<T>;
  /** When it was begun. */
  readonly madeAt: number;
}

interface Kept<T> extends Made<T> {
  renewing: boolean;
}

/** Keeps answers that are dear to make and may be a little old: each is made once for everybody who waits for it. */
export class Fresh<T> {
  private readonly kept = new Map<string, Kept<T>>();

  /** `now` in milliseconds. */
  constructor(
    private readonly freshness: Freshness,
    private readonly now: () => number,
  ) {}

  get(key: string, make: () => Promise<T>): Promise<T> {
    const now = this.now();
    const known = this.kept.get(key);
    if (!known || now - known.madeAt >= this.freshness.stale) return this.keep(key, { value: make(), madeAt: now });
    if (now - known.madeAt >= this.freshness.fresh && !known.renewing)
      this.renew(key, known, { value: make(), madeAt: now });
    return known.value;
  }

  /** The old answer stays until the new one is there; should that fail, the next question tries again. */
  private renew(key: string, known: Kept<T>, made: Made<T>): void {
    known.renewing = true;
    made.value.then(
      () => void this.keep(key, made),
      () => (known.renewing = false),
    );
  }

  private keep(key: string, made: Made<T>): Promise<T> {
    const kept = { ...made, renewing: false };
    this.kept.delete(key);
    this.kept.set(key, kept);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.freshness.most) break;
      this.kept.delete(oldest);
    }
    const forget = () => this.kept.get(key) === kept && this.kept.delete(key);
    made.value.then(() => this.now() - made.madeAt < this.freshness.dear && forget(), forget);
    return made.value;
  }
}
