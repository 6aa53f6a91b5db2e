import { Injectable } from '@nestjs/common';
import { Database } from '#kit/database/database';
import { PurgeRepository } from './purge.repository.ts';

/** Keeps secrets and traces of people no longer than they are of use. */
@Injectable()
export class PurgeService {
  constructor(
    private readonly database: Database,
    private readonly expired: PurgeRepository,
  ) {}

  async purge(): Promise<void> {
    await this.database.tx((tx) => this.expired.removeLinks(tx));
    await this.database.tx((tx) => this.expired.removeSessions(tx));
    await this.database.tx((tx) => this.expired.removeSignIns(tx));
  }
}
