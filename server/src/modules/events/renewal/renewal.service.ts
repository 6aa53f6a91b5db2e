import { Injectable } from '@nestjs/common';
import { Agent, request } from 'undici';
import { Config } from '#kit/config/settings';
import { Database, type Tx } from '#kit/database/database';
import { Runs } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { Clock } from '#kit/time/clock';
import { EventsRepository } from '../events.repository.ts';
import { RenewEvent, RenewTags } from './renewal.jobs.ts';

const LIMIT_MS = 5_000;
/** Changes that follow each other closely are one. */
const GATHER = { seconds: 1 };
/** Within the minute after which pages are renewed by themselves. */
const RETRIES = 4;

/**
 * Has the web renew the pages it keeps. A page is renewed within a minute anyway; a web that is busy is told again before
 * that, and then no more.
 */
@Injectable()
export class RenewalService {
  private readonly agent = new Agent({ connections: 2, keepAliveTimeout: 30_000 });

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly events: EventsRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async event(tx: Tx, eventId: string, { lists }: { readonly lists: boolean }): Promise<void> {
    const key = `${eventId} ${lists ? 'lists' : 'page'}`;
    await this.jobs.enqueue(tx, new RenewEvent({ eventId, lists }), { key, at: this.soon() });
  }

  async tags(tx: Tx, ...tags: readonly string[]): Promise<void> {
    await this.jobs.enqueue(tx, new RenewTags({ tags: [...tags] }), { key: tags.join(' '), at: this.soon() });
  }

  @Runs(RenewEvent, { retries: RETRIES, pace: 'patient' })
  async renewEvent({ data: { eventId, lists } }: RenewEvent): Promise<void> {
    const event = await this.events.find(this.database.read, eventId);
    const own = event ? [`event:${event.slug}`, `offer:${event.id}`] : [];
    await this.tell(lists ? ['events', ...own] : own);
  }

  @Runs(RenewTags, { retries: RETRIES, pace: 'patient' })
  async renewTags({ data: { tags } }: RenewTags): Promise<void> {
    await this.tell(tags);
  }

  private async tell(tags: readonly string[]): Promise<void> {
    const { WEB_URL, PRIVATE_SECRET } = this.config.values;
    if (!WEB_URL || tags.length === 0) return;
    const { statusCode, body } = await request(`${WEB_URL}/internal/revalidate`, {
      method: 'POST',
      dispatcher: this.agent,
      headersTimeout: LIMIT_MS,
      signal: AbortSignal.timeout(LIMIT_MS),
      headers: { 'content-type': 'application/json', 'x-estrade-peer': PRIVATE_SECRET },
      body: JSON.stringify({ tags }),
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`the web would not renew its pages: ${statusCode}`);
  }

  private soon(): string {
    return this.clock.now().add(GATHER).toString();
  }
}
