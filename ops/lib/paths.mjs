import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** A path inside the repository. */
export function at(...parts) {
  return join(root, ...parts);
}

/** The Node the project brings with it (a locked package, no install script); null where there is none for this machine. */
export function ownNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const path = at(
    'node_modules',
    `node-${system}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(path) ? path : null;
}

/** The script behind a command of an installed package, to be run by this Node without a shell. */
export const scripts = {
  tsc: at('node_modules/typescript/bin/tsc'),
  next: at('node_modules/next/dist/bin/next'),
  vitest: at('node_modules/vitest/vitest.mjs'),
  oxlint: at('node_modules/oxlint/bin/oxlint'),
  oxfmt: at('node_modules/oxfmt/bin/oxfmt'),
  knip: at('node_modules/knip/bin/knip.js'),
};

/** Where this house keeps its files: uploads, embedded database, secrets. */
export function dataDir(env = process.env) {
  return resolve(root, env.DATA_DIR || '.data');
}
