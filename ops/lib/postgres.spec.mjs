import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startPostgres } from './postgres.mjs';

const dataDir = mkdtempSync(join(tmpdir(), 'estrade-postgres-'));
const opened = [];
const open = async (settings) => {
  const postgres = await startPostgres({ dataDir, settings });
  opened.push(postgres);
  return postgres;
};

afterEach(async () => {
  for (const postgres of opened.splice(0)) await postgres.stop();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  it('keeps what was written over a stop, on the same port', async () => {
    const first = await open();
    await ask(first, 'create table kept (word text)');
    await ask(first, "insert into kept values ('été')");
    await first.stop();
    const second = await open();
    expect(second.url).toBe(first.url);
    expect(second.directory).toBe(join(dataDir, 'postgres'));
    expect(await ask(second, 'select upper(word) as word from kept')).toEqual([{ word: 'ÉTÉ' }]);
  });

  it('has one collation on every machine, and waits for the disk', async () => {
    const postgres = await open();
    const [{ provider, locale }] = await ask(
      postgres,
      'select datlocprovider as provider, datlocale as locale from pg_database where datname = current_database()',
    );
    expect({ provider, locale }).toEqual({ provider: 'b', locale: 'C.UTF-8' });
    expect(await ask(postgres, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('takes over a server whose start script was killed', async () => {
    const orphan = await open();
    const found = await open();
    expect(found).toMatchObject({ pid: orphan.pid, url: orphan.url });
  });

  it('starts again after a crash that left its lock, even when another process has that number now', async () => {
    const crashed = await open();
    process.kill(crashed.pid, 'SIGKILL');
    await crashed.gone();
    const file = crashed.directory && join(crashed.directory, 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
    const again = await open();
    expect(again.pid).not.toBe(crashed.pid);
    expect(await ask(again, 'select count(*)::int as n from kept')).toEqual([{ n: 1 }]);
  });

  it('lets nobody in without the password', async () => {
    const postgres = await open();
    await expect(ask({ url: postgres.url.replace(/:[^:@]+@/, ':guess@') }, 'select 1')).rejects.toThrow(/password/);
  });
});

async function ask({ url }, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
