import type { Heard, LiveRoute, News, Over, Watch } from '@estrade/api/live';
import type { Actor } from '../auth/actor.ts';
import type { SessionGate } from '../auth/session-gate.ts';
import { Refusal } from '../refusal.ts';
import type { Read, Wanted } from './reader.ts';
import { nextTurn, type Watcher } from './room.ts';
import type { Rooms } from './rooms.ts';
import { topicOf } from './topic.ts';

/** A page that wants more at the same time is not a page. */
const MOST = 24;

interface Around {
  readonly actor: Actor;
  readonly known: ReadonlyMap<string, LiveRoute>;
  readonly rooms: Rooms;
  readonly read: Read;
  readonly gate: SessionGate;
  /** Resolves once changes are heard. */
  readonly ready: () => Promise<void>;
}

interface Page {
  emit<E extends keyof Heard>(event: E, ...said: Parameters<Heard[E]>): unknown;
}

/** What one page watches. */
export class Watching {
  private readonly ways = new Map<string, () => void>();
  private over = false;

  constructor(
    private readonly around: Around,
    private readonly page: Page,
  ) {}

  get locale(): Actor['locale'] {
    return this.around.actor.locale;
  }

  /** Answers what is there now; from then on each change is heard. Watched under a name that is in use, it takes its place. */
  async start({ id, route: name, params, query }: Watch): Promise<News | Over> {
    const route = this.around.known.get(name);
    if (!route) throw new Refusal('kit.not_found');
    this.stop(id);
    if (this.ways.size >= MOST) throw new Refusal('kit.too_many', { seconds: 60 });
    await this.around.ready();
    const wanted = { route, params, query };
    const watcher = this.watcherOf(id, wanted);
    // first in the room, then reading: what changes meanwhile is told
    if (!this.over) this.ways.set(id, this.around.rooms.enter(topicOf(route, params, this.around.actor.id), watcher));
    const turn = nextTurn();
    const reading = await watcher.read();
    if (!reading.ok) {
      this.stop(id);
      return { id, problem: reading.problem };
    }
    watcher.checkedAt = Math.max(watcher.checkedAt, performance.now());
    return { id, answer: reading.answer, turn };
  }

  stop(id: string): void {
    this.ways.get(id)?.();
    this.ways.delete(id);
  }

  stopAll(): void {
    this.over = true;
    for (const id of this.ways.keys()) this.stop(id);
  }

  private watcherOf(id: string, wanted: Wanted): Watcher {
    const { actor, read, gate } = this.around;
    return {
      share: JSON.stringify([actor.locale, wanted.query]),
      checkedAt: wanted.route.access === 'anyone' ? Infinity : -Infinity,
      present: async () => actor.session === null || gate.alive(actor.session),
      read: () => read(actor, wanted),
      hear: (answer, turn) => void this.page.emit('news', { id, answer, turn }),
      refused: (problem) => {
        this.stop(id);
        this.page.emit('over', { id, problem });
      },
    };
  }
}
