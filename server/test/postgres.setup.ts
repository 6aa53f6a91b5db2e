import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../ops/lib/postgres.mjs';

const TEMPLATE = 'house_template';

/** Starts a PostgreSQL for one test run and brings a template database up to date; each spec file clones it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'estrade-test-'));
  // only specs that crash or race nothing may trade durability for speed
  const settings: Record<string, string> =
    project.name === 'http' ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {};
  const server = await startPostgres({ dataDir, settings });
  const postgres = server.url.replace(/\/[^/]*$/, '');
  await prepare(postgres);
  project.provide('postgres', postgres);
  project.provide('template', TEMPLATE);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function prepare(postgres: string): Promise<void> {
  const { default: pg } = await import('pg');
  const admin = new pg.Client({ connectionString: `${postgres}/postgres` });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const { prepareDatabase } = await import('./template.ts');
  await prepareDatabase(`${postgres}/${TEMPLATE}`);
}
