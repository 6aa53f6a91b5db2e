import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { findTowns } from './gazetteer.ts';

const AFTER_START_MS = 1_000;

/** Reads the towns shortly after the start, so that nobody waits for it at the first question. */
@Injectable()
export class GazetteerWarmth implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => findTowns('a', { limit: 1 }), AFTER_START_MS).unref();
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }
}
