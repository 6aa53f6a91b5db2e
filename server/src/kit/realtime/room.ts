import type { Problem } from '@estrade/api/common';

/** Two tellings are at least so far apart, however much changes. */
const PAUSE_MS = 250;
/** After a reading that failed; twice as long after each further one. */
const RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;
/** That somebody may read is believed so long. */
export const TRUST_MS = 15_000;

/** What reading for somebody gave. `final`: they may not read it, or it is not there; otherwise it may go well later. */
export type Reading =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly problem: Problem; readonly final: boolean };

/** One page that watches. */
export interface Watcher {
  /** Those with the same mark are answered alike. */
  readonly share: string;
  /** When they were last seen to be allowed, in milliseconds: `-Infinity` before, `Infinity` for what everybody may read. */
  checkedAt: number;
  /** False when they have signed out since. */
  present(): Promise<boolean>;
  read(): Promise<Reading>;
  hear(answer: unknown, turn: number): void;
  /** They may not read it any more: they have been taken out. */
  refused(problem: Problem): void;
}

let turns = 0;

/** Numbers readings in the order they began. */
export function nextTurn(): number {
  return ++turns;
}

/**
 * Those who watch one thing. When it changes it is read once for all of them, at once if it was calm, and then a few times a
 * second at most; the last change is always told. Who was not asked for a while reads for themselves, and so hears when
 * they may not any more.
 */
export class Room {
  private readonly watchers = new Set<Watcher>();
  private dirty = false;
  private telling = false;

  get empty(): boolean {
    return this.watchers.size === 0;
  }

  enter(watcher: Watcher): void {
    this.watchers.add(watcher);
  }

  leave(watcher: Watcher): void {
    this.watchers.delete(watcher);
  }

  changed(): void {
    this.dirty = true;
    if (!this.telling) void this.tell();
  }

  private async tell(): Promise<void> {
    this.telling = true;
    let failures = 0;
    while (this.dirty && !this.empty) {
      this.dirty = false;
      const told = await this.tellAll().catch(() => false);
      failures = told ? 0 : failures + 1;
      if (!told) this.dirty = true;
      await pause(told ? PAUSE_MS : Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** (failures - 1)));
    }
    this.telling = false;
  }

  private async tellAll(): Promise<boolean> {
    const alike = Map.groupBy(this.watchers, ({ share }) => share);
    const told = await Promise.all([...alike.values()].map((watchers) => this.tellAlike(watchers)));
    return told.every(Boolean);
  }

  /** False when it could not be read, and somebody is left who should hear it. */
  private async tellAlike(watchers: readonly Watcher[]): Promise<boolean> {
    const turn = nextTurn();
    const trust = new Map(
      await Promise.all(watchers.map(async (watcher) => [watcher, await isTrusted(watcher)] as const)),
    );
    const [trusted, asked] = [true, false].map((is) => watchers.filter((watcher) => trust.get(watcher) === is)) as [
      Watcher[],
      Watcher[],
    ];
    const readings = await Promise.all(asked.map((watcher) => this.readFor(watcher, turn)));
    let shared = readings.find((reading) => reading.ok);
    for (const watcher of trusted) {
      if (shared) watcher.hear(shared.answer, turn);
      else {
        const reading = await this.readFor(watcher, turn);
        if (reading.ok) shared = reading;
        else if (!reading.final) return false;
      }
    }
    return readings.every((reading) => reading.ok || reading.final);
  }

  private async readFor(watcher: Watcher, turn: number): Promise<Reading> {
    const reading = await watcher.read();
    if (reading.ok) {
      watcher.checkedAt = Math.max(watcher.checkedAt, performance.now());
      watcher.hear(reading.answer, turn);
    } else if (reading.final && this.watchers.delete(watcher)) watcher.refused(reading.problem);
    return reading;
  }
}

async function isTrusted(watcher: Watcher): Promise<boolean> {
  return performance.now() - watcher.checkedAt < TRUST_MS && (await watcher.present());
}

async function pause(ms: number): Promise<void> {
  await new Promise<void>((over) => void setTimeout(over, ms).unref());
}
