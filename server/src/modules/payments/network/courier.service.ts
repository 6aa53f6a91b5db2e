import { Injectable } from '@nestjs/common';
import { Agent, request } from 'undici';
import { Config } from '#kit/config/settings';
import { Database } from '#kit/database/database';
import { logger } from '#kit/telemetry/logger';
import { Clock } from '#kit/time/clock';
import { OwnAddress } from '../own-address.service.ts';
import { Announcer } from './announcer.service.ts';
import { type Outgoing, OutgoingRepository } from './outgoing.repository.ts';
import { sign, SIGNATURE_HEADER } from './signature.ts';

const LIMIT_MS = 10_000;

/** Takes signed notifications to the merchant: at least once, oldest first, again until they are taken or three days old. */
@Injectable()
export class Courier {
  private readonly agent = new Agent({ connections: 4, keepAliveTimeout: 30_000 });

  constructor(
    private readonly database: Database,
    private readonly outgoing: OutgoingRepository,
    private readonly announcer: Announcer,
    private readonly address: OwnAddress,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async deliverAll(): Promise<void> {
    this.announcer.woken();
    while (await this.deliverSome());
  }

  /** Answers whether there may be more. */
  private async deliverSome(): Promise<boolean> {
    const taken = await this.database.tx((tx) => this.outgoing.take(tx));
    if (taken.length === 0) return false;
    const arrived = await this.post(taken);
    if (arrived) await this.outgoing.delivered(this.database.read, taken);
    else await this.outgoing.postpone(this.database.read, taken);
    return arrived;
  }

  private async post(taken: readonly Outgoing[]): Promise<boolean> {
    const body = JSON.stringify({ events: taken.map(({ payload }) => payload) });
    const seconds = Math.floor(this.clock.now().epochMilliseconds / 1000);
    const signature = sign(body, this.config.values.CARD_NETWORK_SECRET, seconds);
    try {
      const answer = await request(`${this.address.url()}/api/payments/webhooks/embedded`, {
        method: 'POST',
        dispatcher: this.agent,
        headersTimeout: LIMIT_MS,
        headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature },
        body,
      });
      await answer.body.dump();
      return answer.statusCode < 300;
    } catch (error) {
      logger.warn({ err: error }, 'a card notification was not taken');
      return false;
    }
  }
}
