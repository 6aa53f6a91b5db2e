import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './processes.mjs';

/**
 * One start per data directory. Throws, with the address, when another one runs there; `crashed` tells that the last one
 * did not end in order (its processes may need a moment to notice).
 */
export function takeLock(dataDir) {
  const file = join(dataDir, 'start.json');
  const previous = read(file);
  if (previous && isStart(previous.pid)) {
    throw new Error(`Estrade already runs here: ${previous.url ?? 'it is starting'} (process ${previous.pid}).`);
  }
  mkdirSync(dataDir, { recursive: true });
  const write = (url) => writeFileSync(file, JSON.stringify({ pid: process.pid, url }));
  write();
  return { crashed: previous !== null, announce: write, release: () => rmSync(file, { force: true }) };
}

/** Process ids are used again: on Linux the command tells. */
function isStart(pid) {
  if (pid === process.pid || !isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return /ops\/(start|dev)\.mjs/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
