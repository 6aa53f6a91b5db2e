import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillWorld } from './house.mjs';
import { startPostgres } from './postgres.mjs';
import { run } from './processes.mjs';
import { step } from './say.mjs';
import { houseSecrets } from './secrets.mjs';

/** Fills a demo world once, for several houses to begin with a copy of it. Gives its folder and how to throw it away. */
export async function prepareWorld(edition = 'estrade', env = process.env) {
  const folder = mkdtempSync(join(tmpdir(), 'estrade-world-'));
  await step(`The demo world of ${edition}`, async (note) => {
    const postgres = await startPostgres({ dataDir: folder });
    try {
      const settings = {
        ...env,
        ...houseSecrets(folder, {}),
        DATABASE_URL: postgres.url,
        DATA_DIR: folder,
        LOG_LEVEL: 'error',
      };
      await fillWorld({ env: settings, show: note });
    } finally {
      await postgres.stop();
    }
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies a prepared world as it is, owners included: PostgreSQL minds whose its files are. */
export async function copyWorld(folder, dataDir) {
  const { code, output } = await run('cp', ['-a', `${folder}/.`, dataDir]);
  if (code !== 0) throw new Error(`The demo world could not be copied: ${output}`);
}
