import { Controller } from '@nestjs/common';
import { system } from '@estrade/api/system';
import { openapi } from '@estrade/api/openapi';
import { ThisEdition } from '#core/edition';
import { Config } from '#kit/config/settings';
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

/** What belongs to the house as a whole: health, readiness, public settings, its API document. */
@Controller()
export class SystemController {
  private document: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly edition: ThisEdition,
  ) {}

  @Serves(system.settings)
  settings() {
    const { id, name, currency, timeZone, defaultLocale } = this.edition.data;
    const { MAP_TILES_URL = null, MAP_TILES_ATTRIBUTION = null } = this.config.values;
    const map = { tilesUrl: MAP_TILES_URL, attribution: MAP_TILES_ATTRIBUTION };
    return { edition: id, name, currency, timeZone, defaultLocale, map };
  }

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
