// npm run bench: builds, then measures our figures beside their limits in one run. See bench/README.md.
import { spawnSync } from 'node:child_process';
import { bootstrap } from './lib/bootstrap.mjs';
import { at } from './lib/paths.mjs';

await bootstrap();
const { ensureBuilt } = await import('./lib/build.mjs');
await ensureBuilt();
const options = ['--disable-warning=ExperimentalWarning', at('bench/main.ts'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, options, {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
process.exit(status ?? 1);
