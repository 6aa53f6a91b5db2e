import { Injectable } from '@nestjs/common';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { Config } from '../config/settings.ts';
import type { Tx } from '../database/database.ts';
import { job, Runs } from '../jobs/job.ts';
import { Jobs } from '../jobs/jobs.ts';
import { Clock } from '../time/clock.ts';

/** Tells the web that everything kept under these names is old. */
class RenewPages extends job('kit.renew_pages', z.object({ tags: z.array(z.string()).min(1) })) {}

const LIMIT_MS = 5_000;
/** Changes that follow each other closely are one. */
const GATHER = { seconds: 1 };
/** Within the minute after which pages are renewed by themselves. */
export const RENEWAL_RETRIES = 4;

/**
 * Has the web renew the pages it keeps, by the names under which it keeps answers (`web/src/kit/cache-tags.ts`). A page is
 * renewed within a minute anyway; a web that is busy is told again before that, and then no more.
 */
@Injectable()
export class WebPages {
  private readonly agent = new Agent({ connections: 2, keepAliveTimeout: 30_000 });

  constructor(
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async renew(tx: Tx, ...tags: readonly string[]): Promise<void> {
    await this.jobs.enqueue(tx, new RenewPages({ tags: [...tags] }), { key: tags.join(' '), at: this.soon() });
  }

  @Runs(RenewPages, { retries: RENEWAL_RETRIES, pace: 'patient' })
  async renewPages({ data: { tags } }: RenewPages): Promise<void> {
    await this.tell(tags);
  }

  /** At once; fails when the web does not answer. */
  async tell(tags: readonly string[]): Promise<void> {
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

  /** When a change that is to be told may be told together with those that follow it. */
  soon(): string {
    return this.clock.now().add(GATHER).toString();
  }
}
