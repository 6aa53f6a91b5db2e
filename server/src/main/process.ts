import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { SettingsValues } from '#kit/config/settings';
import { migrate } from '#kit/database/migrate';
import { Broker } from '#kit/facts/broker';
import { allListenings } from '#kit/facts/hears';
import type { HouseModule } from '#kit/house-module';
import { buildApp } from '#kit/http/app';
import { drain } from '#kit/http/drain';
import { Queues } from '#kit/jobs/queues';
import { Workers } from '#kit/jobs/workers';
import { Switchboard } from '#kit/ports/port';
import { privateListener } from '#kit/ports/private-listener';
import { remote } from '#kit/ports/remote';
import { serveSockets } from '#kit/realtime/sockets';
import { logAt, logger } from '#kit/telemetry/logger';
import { startTracing } from '#kit/telemetry/tracing';
import { rootModule } from './app.module.ts';
import { serveDocs } from './docs.ts';
import { serveMailbox } from './mailbox.ts';
import { chosen, house, migrationFolders, peerOf, ports } from './house.ts';
import { passOn } from './pass-on.ts';

/** How long requests, jobs and peers may take to end when the process is stopped: less than ten seconds together. */
const REQUESTS_MS = 5_000;
const JOBS_MS = 3_000;
const PEERS_MS = 500;
/** For the broker, and for the collector of traces. */
const LAST_MS = 1_000;

/** One running process of the house. */
export interface HouseProcess {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly privateUrl: string | null;
  close(): Promise<void>;
}

/** Starts a process: migrates, connects the ports, listens, works. Everything it started is stopped by `close`. */
export async function startProcess(settings: SettingsValues): Promise<HouseProcess> {
  logAt(settings.LOG_LEVEL);
  const sendTraces = await startTracing(settings);
  const mine = chosen(settings.MODULES);
  const applied = await migrate(settings.DATABASE_URL, migrationFolders);
  if (applied.length > 0) logger.info({ applied }, 'database brought up to date');
  const app = await buildApp(rootModule(settings, ports, mine), settings);
  await serveDocs(app);
  serveMailbox(app);
  await passOn(app, settings, mine);
  const sockets = serveSockets(
    app,
    house.flatMap(({ routes }) => Object.values(routes)),
  );
  connectPorts(app, settings, mine);
  const workers = await startWork(app, settings);
  await app.listen(settings.PORT, settings.HOST);
  const inner = await listenPrivately(app, settings, mine);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const close = async () => {
    const served = drain(app.getHttpServer() as Server, REQUESTS_MS);
    await Promise.all([served, sockets.close(), workers.stop(REQUESTS_MS)]);
    await app.get(Queues).stop(JOBS_MS);
    if (inner) await drain(inner, PEERS_MS); // until now for the requests of others that are still under way
    await Promise.all([app.get(Broker).close(LAST_MS), sendTraces(LAST_MS)]);
    await app.close();
  };
  return {
    app,
    url: `http://${settings.HOST}:${port}`,
    privateUrl: inner ? addressOf(inner, settings.PRIVATE_HOST) : null,
    close,
  };
}

const PACES = { all: ['prompt', 'patient'], prompt: ['prompt'], patient: ['patient'], none: [] } as const;

function connectPorts(app: NestFastifyApplication, settings: SettingsValues, mine: readonly HouseModule[]): void {
  const switchboard = app.get(Switchboard);
  for (const module of house) {
    for (const { port, service } of module.answers) {
      if (mine.includes(module)) switchboard.bind(port, app.get(service, { strict: false }) as object);
      else
        switchboard.bind(port, remote(port, { url: peerOf(settings, module.name), secret: settings.PRIVATE_SECRET }));
    }
  }
}

async function startWork(app: NestFastifyApplication, settings: SettingsValues): Promise<Workers> {
  const workers = app.get(Workers);
  await app.get(Queues).start();
  await workers.declare();
  if (settings.BROKER_URL) {
    const subscriptions = allListenings().map(({ name, fact }) => ({ name, fact: fact.factName }));
    await app.get(Broker).keep(settings.BROKER_URL, subscriptions);
  }
  await workers.start(PACES[settings.WORKER]);
  return workers;
}

async function listenPrivately(
  app: NestFastifyApplication,
  settings: SettingsValues,
  mine: readonly HouseModule[],
): Promise<Server | null> {
  if (settings.PRIVATE_PORT === undefined) return null;
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const server = privateListener({
    secret: settings.PRIVATE_SECRET,
    ports: mine.flatMap((module) => module.answers.map(({ port }) => port)),
    switchboard: app.get(Switchboard),
    publicRoutes: (request, response) => fastify.routing(request, response),
  });
  await new Promise<void>((listening) => void server.listen(settings.PRIVATE_PORT, settings.PRIVATE_HOST, listening));
  return server;
}

function addressOf(server: Server, host: string): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
