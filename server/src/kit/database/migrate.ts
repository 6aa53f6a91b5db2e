import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

/** The migrations of one module (or of the kit): dated SQL files in one folder, run in the order of their names. */
export interface MigrationFolder {
  readonly module: string;
  readonly folder: URL;
}

interface Migration {
  readonly id: string;
  readonly sql: string;
  readonly checksum: string;
}

const LOCK = 7_263_001;

/**
 * Brings the database up to date; returns what was applied. Forward only, one transaction a file. Several processes may
 * start at once: one migrates, the others wait. Throws when a file that has run was changed since.
 */
export async function migrate(url: string, folders: readonly MigrationFolder[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const done = await applied(client);
    const names: string[] = [];
    for (const migration of (await Promise.all(folders.map(readFolder))).flat()) {
      if (await apply(client, migration, done)) names.push(migration.id);
    }
    return names;
  } finally {
    await client.end();
  }
}

async function applied(client: pg.Client): Promise<Map<string, string>> {
  await client.query('create schema if not exists kit');
  await client.query(
    'create table if not exists kit.migrations (id text primary key, checksum text not null, applied_at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ id: string; checksum: string }>('select id, checksum from kit.migrations');
  return new Map(rows.map((row) => [row.id, row.checksum]));
}

async function readFolder({ module, folder }: MigrationFolder): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    files.map(async (name) => {
      const text = await readFile(new URL(name, folder.href.replace(/\/?$/, '/')), 'utf8');
      return { id: `${module}/${name}`, sql: text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function apply(client: pg.Client, migration: Migration, done: ReadonlyMap<string, string>): Promise<boolean> {
  const before = done.get(migration.id);
  if (before === migration.checksum) return false;
  if (before) throw new Error(`migration ${migration.id} was changed after it had run`);
  try {
    await client.query('begin');
    await client.query(migration.sql);
    await client.query('insert into kit.migrations (id, checksum) values ($1, $2)', [migration.id, migration.checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${migration.id} failed: ${(error as Error).message}`, { cause: error });
  }
  return true;
}
