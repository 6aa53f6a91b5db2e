import { ProblemError, type Client } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import type { EditorEvent } from '@estrade/api/events-shapes';
import { changesOf, draftOf, sendable, type Draft, type DraftField } from './draft';

const PAUSE = 900;
const RETRY = 4000;

/** `elsewhere`: somebody saved another version in the meantime. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'elsewhere' | 'refused';

/** How an event that is being written stands. */
export interface Standing {
  /** As it is saved. */
  readonly event: EditorEvent;
  /** As it stands in the form. */
  readonly draft: Draft;
  readonly state: SaveState;
  /** Sentences of the API, by path: `dates.0.startsAt`. */
  readonly refusals: Readonly<Record<string, string>>;
  /** Fields that cannot be saved as they are. */
  readonly held: readonly DraftField[];
  /** Something of the form is not saved. */
  readonly dirty: boolean;
}

/**
 * An event while it is written. A draft saves itself a moment after the last key; a published event waits to be told, because people
 * hear of what changes. One save runs at a time, and each carries the revision the one before it answered.
 */
export class Desk {
  standing: Standing;
  private readonly call: Client;
  private readonly listeners = new Set<() => void>();
  private turn: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(event: EditorEvent, call: Client) {
    this.call = call;
    this.standing = { event, draft: draftOf(event), state: 'saved', refusals: {}, held: [], dirty: false };
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly read = () => this.standing;

  change(part: Partial<Draft>): void {
    const state = this.standing.state === 'refused' ? 'saved' : this.standing.state;
    this.put({ draft: { ...this.standing.draft, ...part }, state });
    this.saveSoon(PAUSE);
  }

  /** Saves now, with this part too. Throws what the API refuses, and then leaves the part out of the form. */
  save(part: Partial<Draft> = {}): Promise<void> {
    clearTimeout(this.timer);
    const run = () => this.send(part);
    const mine = this.turn.then(run, run);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  /** Replaces everything with what the API answered to an act. */
  accept(event: EditorEvent): void {
    this.put({ event, draft: draftOf(event), state: 'saved', refusals: {} });
  }

  /** After somebody else saved: takes theirs, or writes over it what was changed here. */
  async settle(choice: 'theirs' | 'mine'): Promise<void> {
    const mine = changesOf(draftOf(this.standing.event), this.standing.draft);
    const theirs = await this.call(events.edit, { params: this.params });
    this.put({ event: theirs, draft: { ...draftOf(theirs), ...(choice === 'mine' && mine) }, state: 'saved' });
    if (choice === 'mine') await this.save();
  }

  /** Reads it anew, for what changes beside the form: its pictures, what is missing. What was typed stays. */
  async refresh(): Promise<void> {
    await this.turn;
    const event = await this.call(events.edit, { params: this.params });
    if (event.revision === this.standing.event.revision) this.put({ event });
  }

  /** Saves what is left before an act which looks at what is saved. */
  async settleDown(): Promise<void> {
    await this.turn;
    if (this.standing.dirty) await this.save();
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private get params() {
    return { eventId: this.standing.event.id };
  }

  private async send(part: Partial<Draft>): Promise<void> {
    const { event, draft } = this.standing;
    const { body } = sendable(changesOf(draftOf(event), { ...draft, ...part }));
    if (Object.keys(body).length === 0) return;
    this.put({ state: 'saving' });
    try {
      const next = await this.call(events.save, { params: this.params, body: { revision: event.revision, ...body } });
      // Dates come back with their ids and in order; words stay as they are being typed.
      const dates = body.dates ? { dates: next.dates } : {};
      this.put({ event: next, draft: { ...this.standing.draft, ...dates }, state: 'saved', refusals: {} });
      if (this.standing.dirty) this.saveSoon(PAUSE);
    } catch (failure) {
      this.note(failure);
      throw failure;
    }
  }

  private note(failure: unknown): void {
    if (!(failure instanceof ProblemError) || failure.problem.status === 0 || failure.problem.status >= 500) {
      this.put({ state: 'offline' });
      return this.saveSoon(RETRY);
    }
    const { code, field, detail, errors } = failure.problem;
    if (code === 'events.edited_elsewhere') return this.put({ state: 'elsewhere' });
    const lines = errors ?? [{ field: field ?? '', detail }];
    this.put({ state: 'refused', refusals: Object.fromEntries(lines.map((line) => [line.field, line.detail])) });
  }

  private saveSoon(pause: number): void {
    clearTimeout(this.timer);
    const { event, state } = this.standing;
    if (!savesItself(event) || state === 'elsewhere') return;
    this.timer = setTimeout(() => void this.save().catch(() => undefined), pause);
  }

  private put(part: Partial<Standing>): void {
    const next = { ...this.standing, ...part };
    const { body, held } = sendable(changesOf(draftOf(next.event), next.draft));
    const dirty = Object.keys(body).length + held.length > 0;
    const settled = next.state === 'saved' || next.state === 'waiting';
    this.standing = { ...next, held, dirty, state: settled ? (dirty ? 'waiting' : 'saved') : next.state };
    for (const listener of this.listeners) listener();
  }
}

/** Work in progress saves itself: nobody has been promised anything yet. */
export function savesItself({ status }: Pick<EditorEvent, 'status'>): boolean {
  return status === 'draft' || status === 'changes_requested';
}

export function isWritable(event: Pick<EditorEvent, 'status'>): boolean {
  return savesItself(event) || event.status === 'published';
}
