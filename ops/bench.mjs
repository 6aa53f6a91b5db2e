// npm run bench: builds, then measures our figures beside their limits in one run. See bench/README.md.
import { spawnSync } from 'node:child_process';
import { buildAll } from './lib/build.mjs';
import { at, ownNode } from './lib/paths.mjs';

await buildAll?.();
const { status } = spawnSync(
  ownNode() ?? process.execPath,
  ['--disable-warning=ExperimentalWarning', at('bench/main.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
