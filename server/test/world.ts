import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { client, type Client } from '@estrade/api/client';
import pg from 'pg';
import { inject } from 'vitest';
import { signAccess } from '#kit/auth/access-token';
import { readSettings, type SettingsValues } from '#kit/config/settings';
import { Database } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Workers } from '#kit/jobs/workers';
import { startProcess, type HouseProcess } from '../src/main/process.ts';
import { testKeys } from './keys.ts';

/** A running house on a database of its own, cloned from the migrated template. */
export interface World {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly database: Database;
  readonly settings: SettingsValues;
  /** A typed client acting as somebody; a visitor when nobody is given. */
  as(who?: Someone): Client;
  /** Does all work that waits: facts, listeners, jobs; until nothing is left. */
  settle(): Promise<void>;
  get<T>(token: abstract new (...args: never[]) => T): T;
  close(): Promise<void>;
}

export interface Someone {
  readonly token: string;
  readonly locale?: 'fr' | 'en';
}

export interface WorldOptions {
  /** Run workers by themselves, as in production, instead of by `settle`. */
  readonly live?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test PostgreSQL, without a database name at the end. */
    postgres: string;
    template: string;
  }
}

/** Opens a world; close it in `afterAll`. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const databaseUrl = await cloneTemplate();
  const dataDir = await mkdtemp(join(tmpdir(), 'estrade-world-'));
  const settings = testSettings({
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    WORKER: options.live === true ? 'all' : 'none',
    ...options.settings,
  });
  const running = await startProcess(settings);
  return {
    app: running.app,
    url: running.url,
    database: running.app.get(Database),
    settings,
    as: (who) => clientOf(running, who),
    settle: () => settle(running),
    get: (token) => running.app.get(token as never, { strict: false }),
    close: async () => {
      await running.close();
      await rm(dataDir, { recursive: true, force: true });
      await dropDatabase(databaseUrl);
    },
  };
}

/** Settings of a test process, over which a test lays its own. */
export function testSettings(over: Readonly<Record<string, string>>): SettingsValues {
  return readSettings({
    NODE_ENV: 'test',
    PORT: '0',
    DEMO: 'false',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
    RATE_LIMITS: 'off',
    DATABASE_POOL: '10',
    ...testKeys,
    ...over,
  });
}

/** Somebody with a valid token, for modules whose tests need no account. */
export async function someone(
  role: 'member' | 'moderator' | 'admin' = 'member',
  id: string = newId(),
): Promise<Someone & { readonly id: string }> {
  return { id, token: await signAccess(testKeys.AUTH_SECRET, { sub: id, sid: newId(), role }) };
}

/** A fresh database made from the template; its address. */
export async function cloneTemplate(): Promise<string> {
  const name = `w_${randomBytes(6).toString('hex')}`;
  await administer((admin) => admin.query(`create database ${name} template ${inject('template')}`));
  return `${inject('postgres')}/${name}`;
}

async function dropDatabase(url: string): Promise<void> {
  await administer((admin) => admin.query(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`));
}

async function administer(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: `${inject('postgres')}/postgres` });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function clientOf(running: HouseProcess, who?: Someone): Client {
  const auth: Record<string, string> = who ? { authorization: `Bearer ${who.token}` } : {};
  return client({ baseUrl: running.url, headers: () => ({ 'accept-language': who?.locale ?? 'fr', ...auth }) });
}

async function settle(running: HouseProcess): Promise<void> {
  await running.app.get(Workers).settle();
}
