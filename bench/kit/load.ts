import { Connection } from './connection.ts';

export interface Measured {
  /** Rounds done a second, of those that counted. */
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly done: number;
  readonly failed: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly clients: number;
  readonly seconds: number;
  /** What one client does again and again; false when it did not count (sold out, refused). */
  readonly round: (connection: Connection, client: number) => Promise<boolean>;
  /** Stop as soon as this many rounds counted. */
  readonly enough?: number;
  /** Rounds a second over all clients; as fast as possible when unset. */
  readonly pace?: number;
}

/** Closed loop: each client has a connection of its own and sends the next request when the last was answered. */
export async function load(options: LoadOptions): Promise<Measured> {
  const { url, clients, seconds, enough = Infinity } = options;
  const times: number[] = [];
  let failed = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const work = async (index: number) => {
    const connection = new Connection(url);
    for (let n = 0; performance.now() < end && times.length < enough; n++) {
      await waitForTurn(options, start, n * clients + index);
      const began = performance.now();
      const counted = await options.round(connection, index).catch(() => false);
      if (counted) times.push(performance.now() - began);
      else failed++;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => work(index)));
  return { ...summary(times, (performance.now() - start) / 1000), failed };
}

/** The same figures for work that is not HTTP: `callers` functions called again and again. */
export async function drive(options: {
  callers: number;
  seconds: number;
  enough?: number;
  round: (caller: number) => Promise<boolean>;
}): Promise<Measured> {
  const times: number[] = [];
  let failed = 0;
  const start = performance.now();
  const end = start + options.seconds * 1000;
  const work = async (caller: number) => {
    while (performance.now() < end && times.length < (options.enough ?? Infinity)) {
      const began = performance.now();
      if (await options.round(caller)) times.push(performance.now() - began);
      else failed++;
    }
  };
  await Promise.all(Array.from({ length: options.callers }, (_, caller) => work(caller)));
  return { ...summary(times, (performance.now() - start) / 1000), failed };
}

async function waitForTurn({ pace }: LoadOptions, start: number, turn: number): Promise<void> {
  if (!pace) return;
  const wait = start + (turn / pace) * 1000 - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

function summary(times: number[], elapsed: number): Omit<Measured, 'failed'> {
  const sorted = Float64Array.from(times).toSorted();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { perSecond: times.length / elapsed, p50: at(0.5), p95: at(0.95), p99: at(0.99), done: times.length };
}
