import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openHouse } from '../../ops/lib/house.mjs';
import { freePort } from '../../ops/lib/ports.mjs';
import { houseSecrets } from '../../ops/lib/secrets.mjs';

/** A whole house, durable settings, with the demo world; and a plain connection to its database. */
export interface House {
  readonly url: string;
  readonly databaseUrl: string;
  readonly database: pg.Pool;
  /** A pool of another size, for finding the best one of a limit. Closed with the house. */
  pool(size: number): pg.Pool;
  /** Lets what follows from a row come to its end, and throws away the letters that still wait to be written. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a house on a fresh data folder. Limits on requests are off: they would be what is measured. */
export async function openBenchHouse(show: (line: string) => void): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'estrade-bench-'));
  const { DATABASE_URL: _, ...env } = process.env;
  const house = await openHouse({
    dataDir,
    port: await freePort(),
    env: { ...env, ...houseSecrets(dataDir, {}), NODE_ENV: 'production', RATE_LIMITS: 'off', LOG_LEVEL: 'error' },
    show: (line: string) => show(line),
  });
  const pools: pg.Pool[] = [];
  const pool = (max: number) => {
    const opened = new pg.Pool({ connectionString: house.databaseUrl, max });
    pools.push(opened);
    return opened;
  };
  const database = pool(4);
  return {
    url: house.url,
    databaseUrl: house.databaseUrl,
    database,
    pool,
    settle: () => settle(database),
    close: async () => {
      await Promise.all(pools.map((one) => one.end()));
      await house.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function settle(database: pg.Pool): Promise<void> {
  await database.query("delete from pgboss.job where name = any($1) and state in ('created', 'retry')", [LETTERS]);
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const { rows } = await database.query<{ n: number }>(WAITING);
    if (rows[0]!.n === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const LETTERS = ['notifications.write_to_buyer', 'kit.send_mail'];
const WAITING = `
  select (select count(*) from kit.outbox)::int + (select count(*) from pgboss.job where name like '%Listener.%' and state in ('created', 'active'))::int as n`;
