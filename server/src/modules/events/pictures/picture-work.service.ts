import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import { Refusal } from '#kit/refusal';
import { Turns } from '#kit/turns';

/** Each upload that waits holds its file in memory. */
const MOST_WAITING = 16;

/** Where pictures are worked on: as many at a time as there are processors. */
@Injectable()
export class PictureWork {
  private readonly turns = new Turns(availableParallelism(), MOST_WAITING);

  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = await this.turns.take(work);
    if (!turn) throw new Refusal('events.pictures_busy');
    return turn.value;
  }
}
