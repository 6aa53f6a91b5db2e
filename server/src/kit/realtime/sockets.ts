import { type Asked, type Heard, LIVE_PATH, type LiveRoute, type News, type Over, Watch } from '@estrade/api/live';
import type { Route } from '@estrade/api/route';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Server as Engine } from 'engine.io';
import type { FastifyInstance } from 'fastify';
import { Server, type Socket } from 'socket.io';
import type { Actor } from '../auth/actor.ts';
import { refuseForeign } from '../auth/authenticate.ts';
import { SessionGate } from '../auth/session-gate.ts';
import { Config } from '../config/settings.ts';
import { networkOf } from '../http/bucket.ts';
import { problemOf } from '../http/problem.ts';
import { RateLimits } from '../http/rate-limits.ts';
import type { ServedRequest } from '../http/serves.ts';
import { Refusal } from '../refusal.ts';
import { readerOf } from './reader.ts';
import { Rooms } from './rooms.ts';
import { takeUpgrades } from './upgrades.ts';
import { Watching } from './watching.ts';
import { Wire } from './wire.ts';

const HANDSHAKES_PER_MINUTE = 600;
const MOST_BYTES = 16 * 1024;

type Page = Socket<Asked, Heard>;

/** Takes the sockets of pages, each for whoever its cookie or token says. Call before the app listens. */
export function serveSockets(app: NestFastifyApplication, routes: readonly Route[]): { close(): Promise<void> } {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const { values, publicUrl } = app.get(Config);
  const limits = app.get(RateLimits);
  const engine = new Engine({ transports: ['websocket'], perMessageDeflate: false, maxHttpBufferSize: MOST_BYTES });
  const io = new Server<Asked, Heard>({ serveClient: false }).bind(engine);
  takeUpgrades(fastify, `${LIVE_PATH}/`, (request, { socket, head }) => {
    const { actor } = request as ServedRequest;
    refuseForeign(request, [publicUrl]); // cookies go with sockets too, and no other rule keeps foreign pages out
    limits.take(`live ${networkOf(actor.ip)}`, HANDSHAKES_PER_MINUTE);
    engine.handleUpgrade(Object.assign(request.raw, { actor }) as never, socket, head);
  });
  const rooms = new Rooms();
  const wire = app.get(Wire);
  const ready = () => wire.listen({ changed: (topics) => rooms.changed(topics), missed: () => rooms.missed() });
  const read = readerOf(fastify, values.AUTH_SECRET);
  const known = new Map(routes.filter(isLive).map((route) => [route.name, route]));
  io.on('connection', (page) => {
    const watching = new Watching(
      { actor: actorOf(page), known, rooms, read, ready, gate: app.get(SessionGate) },
      page,
    );
    listen(page, watching);
  });
  return { close: () => io.close() };
}

function isLive(route: Route): route is Route & LiveRoute {
  return route.live !== undefined;
}

/** Who opened it, in the language of the page rather than of the browser. */
function actorOf(page: Page): Actor {
  const { actor } = page.request as unknown as ServedRequest;
  const { locale } = page.handshake.auth as { locale?: unknown };
  return locale === 'fr' || locale === 'en' ? { ...actor, locale } : actor;
}

function listen(page: Page, watching: Watching): void {
  page.on('watch', (said, answer) => {
    if (typeof answer !== 'function') return;
    void answered(watching, said).then(answer);
  });
  page.on('unwatch', (id) => watching.stop(id));
  page.on('disconnect', () => watching.stopAll());
}

async function answered(watching: Watching, said: unknown): Promise<News | Over> {
  const watch = Watch.safeParse(said);
  if (!watch.success) return { id: '', problem: problemOf(new Refusal('kit.unreadable'), watching.locale) };
  try {
    return await watching.start(watch.data);
  } catch (error) {
    return { id: watch.data.id, problem: problemOf(error, watching.locale) };
  }
}
