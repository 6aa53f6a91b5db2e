// Writes modules/<name>/<name>.tables.ts from the migrated database: `npm run db:types -- events`. Without a name: all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres.mjs';

const names = process.argv.slice(2);
const modules =
  names.length > 0
    ? names
    : readdirSync(at('server/src/modules')).filter((name) => existsSync(at('server/src/modules', name, 'migrations')));
const dataDir = mkdtempSync(join(tmpdir(), 'estrade-types-'));
const server = await startPostgres({ dataDir, settings: { fsync: 'off' } });
try {
  const { migrate } = await import(at('server/dist/kit/database/migrate.js'));
  const folders = ['kit', ...readdirSync(at('server/src/modules')).map((name) => `modules/${name}`)]
    .filter((path) => existsSync(at('server/src', path, 'migrations')))
    .map((path) => ({
      module: path.replace('modules/', ''),
      folder: new URL(`file://${at('server/src', path, 'migrations')}`),
    }));
  await migrate(server.url, folders);
  for (const name of modules) write(name);
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

function write(name) {
  const out = at(`server/src/modules/${name}/${name}.tables.ts`);
  const args = [
    '--dialect',
    'postgres',
    '--url',
    server.url,
    '--include-pattern',
    `${name}.*`,
    '--out-file',
    out,
    '--singularize',
    'false',
  ];
  const { status, stderr } = spawnSync(at('node_modules/.bin/kysely-codegen'), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  console.log(`${name}.tables.ts`);
}
