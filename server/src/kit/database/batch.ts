import { Refusal, refusals } from '../refusal.ts';

refusals({
  'kit.busy': {
    kind: 'unavailable',
    fr: 'Il y a beaucoup de monde en ce moment. Réessayez dans un instant.',
    en: 'There are a lot of people at the moment. Try again in a moment.',
  },
});

/** What a run may say of a job instead of its result: it belongs into a later batch. */
export const again = Symbol('again');

export interface BatchOptions<J, R> {
  /** Does all the jobs in one go, in one transaction: one result a job, in their order. It may be repeated with each alone. */
  readonly run: (jobs: readonly J[]) => Promise<readonly (R | typeof again)[]>;
  /**
   * How many runs are under way at the same time. One, unless set: a second makes both half as large, and where they want
   * the same rows it only waits for the first (half as many orders a second, measured).
   */
  readonly atOnce?: number;
  /** How many jobs one run takes. */
  readonly most?: number;
  /** How many jobs may wait; further ones are refused at once, instead of everybody being served late. */
  readonly waiting?: number;
}

interface Waiting<J, R> {
  readonly job: J;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
  tries: number;
}

const MOST_TRIES = 20;

/**
 * Group commit: while one run is in flight, what arrives meanwhile is collected and becomes the next one. There is no
 * timer and nobody waits for company: alone, a job runs at once; in a crowd, a hundred share one statement, one lock and
 * one disk flush.
 */
export class Batch<J, R> {
  private readonly queue: Waiting<J, R>[] = [];
  private running = 0;
  private armed = false;

  constructor(private readonly options: BatchOptions<J, R>) {}

  /** Rejects with `kit.busy` when too many wait, else settles as the run of its batch does. */
  add(job: J): Promise<R> {
    if (this.queue.length >= (this.options.waiting ?? 20_000)) return Promise.reject(new Refusal('kit.busy'));
    return new Promise((resolve, reject) => {
      this.queue.push({ job, resolve, reject, tries: 0 });
      this.arm();
    });
  }

  /** After the present turn of the event loop, so that all requests that were read together go together. */
  private arm(): void {
    if (this.armed || this.queue.length === 0 || this.running >= (this.options.atOnce ?? 1)) return;
    this.armed = true;
    setImmediate(() => void this.next());
  }

  private async next(): Promise<void> {
    this.armed = false;
    const taken = this.queue.splice(0, this.options.most ?? 256);
    this.running++;
    this.arm();
    await this.runAll(taken);
    this.running--;
    this.arm();
  }

  /** One bad job must not fail the others: after an error each is run alone. */
  private async runAll(taken: readonly Waiting<J, R>[]): Promise<void> {
    try {
      this.settle(taken, await this.options.run(taken.map(({ job }) => job)));
    } catch (error) {
      if (taken.length === 1) return taken[0]!.reject(error);
      for (const one of taken) await this.runAll([one]);
    }
  }

  private settle(taken: readonly Waiting<J, R>[], results: readonly (R | typeof again)[]): void {
    for (const [i, one] of taken.entries()) {
      const result = results[i] as R | typeof again;
      if (result !== again) one.resolve(result);
      else if (++one.tries < MOST_TRIES) this.queue.push(one);
      else one.reject(new Refusal('kit.busy'));
    }
  }
}
