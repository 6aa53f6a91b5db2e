import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { at } from './paths.mjs';

const TAIL = 30;
const GRACE = 20_000;
const LARGE_LOG = 20_000_000;
const tether = at('ops/lib/tether.mjs');

/**
 * Starts one long-lived Node process in a group of its own, so that Ctrl-C reaches only us and we can stop everything in
 * order, and tethered to us, so that it never outlives us, whatever ends us.
 *
 * @param {string} name
 * @param {string} script
 * @param {object} [options]
 * @param {string[]} [options.args]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.cwd]
 * @param {(line: string) => void} [options.show] receives each line
 * @param {string} [options.log] a file all lines go to as well
 */
export function launch(name, script, { args = [], env = process.env, cwd, show = () => {}, log } = {}) {
  const child = spawn(process.execPath, ['--import', tether, script, ...args], {
    cwd,
    env: { ...env, TETHERED_TO: String(process.pid) },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const tail = follow(child, { show, log });
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  return { name, pid: child.pid, exited, tail, stop: (grace) => stop(child, exited, grace) };
}

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill();
});

/** Runs a command to its end and gives its code and output. Ends when we do. */
export function run(command, args, { onLine = () => {}, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: at(), ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const output = [];
    const collect = (line) => {
      output.push(line);
      onLine(line);
    };
    createInterface({ input: child.stdout }).on('line', collect);
    createInterface({ input: child.stderr }).on('line', collect);
    child.once('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? 1, signal, output: output.join('\n') });
    });
  });
}

/** Is a process with this id alive (whoever owns it)? */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

export function sleep(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function follow(child, { show, log }) {
  const tail = [];
  const file = log ? openLog(log) : null;
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      tail.push(line);
      if (tail.length > TAIL) tail.shift();
      file?.write(`${line}\n`);
      show(line);
    });
  }
  child.once('close', () => file?.end());
  return tail;
}

/** Goes on where it was; a log that has grown large is put aside first, over the one before. */
function openLog(path) {
  if (existsSync(path) && statSync(path).size > LARGE_LOG) renameSync(path, `${path}.1`);
  return createWriteStream(path, { flags: 'a' });
}

async function stop(child, exited, grace = GRACE) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const impatience = setTimeout(() => kill(child), grace);
  await exited;
  clearTimeout(impatience);
}

/** Ends the process and whatever it started. */
function kill(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
