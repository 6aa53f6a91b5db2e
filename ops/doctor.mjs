import { existsSync } from 'node:fs';
import { bootstrap } from './lib/bootstrap.mjs';

await bootstrap();
const { ensureServerBuilt } = await import('./lib/build.mjs');
const { at, dataDir } = await import('./lib/paths.mjs');
const { startPostgres } = await import('./lib/postgres.mjs');
const { run } = await import('./lib/processes.mjs');
const { say } = await import('./lib/say.mjs');
const { houseSecrets } = await import('./lib/secrets.mjs');

/** `npm run doctor`: examines the house of these settings, open or closed, and changes nothing. Exit code 1 when something is wrong. */
if (existsSync(at('.env'))) process.loadEnvFile(at('.env'));
await ensureServerBuilt();
const postgres = process.env.DATABASE_URL ? null : await startPostgres({ dataDir: dataDir() });
const env = {
  DATABASE_URL: postgres?.url,
  LOG_LEVEL: 'error',
  ...process.env,
  ...houseSecrets(dataDir()),
  DATA_DIR: dataDir(),
};
try {
  const { code } = await run(process.execPath, [at('server/dist/main/cli.js'), 'doctor'], { env, onLine: say });
  process.exitCode = code;
} finally {
  if (postgres && !postgres.found) await postgres.stop();
}
