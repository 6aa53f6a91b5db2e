/**
 * Lets a few do costly work at the same time and a few more wait, in order. `undefined` for the one too many: answering
 * at once that there is no place is better than making everybody wait longer.
 */
export class Turns {
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  async take<T>(work: () => Promise<T>): Promise<{ readonly value: T } | undefined> {
    if (this.working >= this.atOnce) {
      if (this.waiting.length >= this.mostWaiting) return undefined;
      await new Promise<void>((turn) => void this.waiting.push(turn)); // the place is handed over, not freed
    } else this.working++;
    try {
      return { value: await work() };
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.working--;
    }
  }
}
