import { Room, type Watcher } from './room.ts';
import type { Topic } from './topic.ts';

/** After a gap everything is told again, but not everything at once. */
const SPREAD_MS = 2_000;

/** Everything that is watched through this process. */
export class Rooms {
  private readonly rooms = new Map<Topic, Room>();

  /** Gives the way out. */
  enter(topic: Topic, watcher: Watcher): () => void {
    const room = this.rooms.get(topic) ?? new Room();
    this.rooms.set(topic, room);
    room.enter(watcher);
    return () => {
      room.leave(watcher);
      if (room.empty && this.rooms.get(topic) === room) this.rooms.delete(topic);
    };
  }

  changed(topics: readonly Topic[]): void {
    for (const topic of topics) this.rooms.get(topic)?.changed();
  }

  /** Changes may have gone unheard. */
  missed(): void {
    for (const room of this.rooms.values()) setTimeout(() => room.changed(), Math.random() * SPREAD_MS).unref();
  }
}
