import { Controller } from '@nestjs/common';
import { system } from '@estrade/api/system';
import { openapi } from '@estrade/api/openapi';
import { Database } from '#kit/database/database';
import { FileReply } from '#kit/http/file-reply';
import { Serves } from '#kit/http/serves';
import { Refusal } from '#kit/refusal';
import { house } from './house.ts';

const INFO = {
  title: 'Estrade',
  version: '0.1.0',
  description:
    'Events and tickets that are never oversold, bookings that never collide. Errors are problem+json (RFC 9457) with a stable `code`; lists use keyset cursors; money is in minor units.',
};

/** What belongs to the house as a whole: health, readiness, its API document. */
@Controller()
export class SystemController {
  private document: string | undefined;

  constructor(private readonly database: Database) {}

  @Serves(system.health)
  health() {
    return { status: 'ok' as const };
  }

  @Serves(system.ready)
  async ready() {
    if (!(await this.database.alive())) throw new Refusal('kit.peer_unreachable');
    return { status: 'ready' as const };
  }

  @Serves(system.openapi)
  openapi() {
    const routes = [system, ...house.map((module) => module.routes)].flatMap((part) => Object.values(part));
    this.document ??= JSON.stringify(openapi(INFO, routes));
    return new FileReply(this.document, {
      contentType: 'application/json; charset=utf-8',
      cache: 'public, max-age=60',
    });
  }
}
