import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const SHARED = '/var/lib/estrade';

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the system's `postgres` user, or `nobody`: the programs
 * and the data directory must then be within that user's reach, which they are not below /root. What is out of reach
 * moves to /var/lib/estrade. Gives `{ programs, directory, as }`: `as` are the spawn options to run with.
 */
export function settle({ programs, directory, version }) {
  if (process.getuid?.() !== 0) {
    mkdirSync(directory, { recursive: true });
    return { programs, directory, as: { cwd: directory } };
  }
  const user = findUser();
  const as = { uid: user.uid, gid: user.gid, cwd: '/' };
  return {
    programs: reachablePrograms({ programs, version, as }),
    directory: reachableDirectory(directory, as),
    as,
  };
}

function findUser() {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user)
    throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function reachablePrograms({ programs, version, as }) {
  if (spawnSync(join(programs, 'bin/postgres'), ['--version'], { ...as, stdio: 'ignore' }).status === 0)
    return programs;
  const copy = join(SHARED, `postgres-${version}`);
  if (!existsSync(join(copy, 'bin/postgres'))) {
    mkdirSync(SHARED, { recursive: true, mode: 0o755 });
    cpSync(programs, copy, { recursive: true, verbatimSymlinks: true });
    openToAll(copy);
  }
  return copy;
}

function reachableDirectory(directory, as) {
  mkdirSync(directory, { recursive: true });
  const parent = dirname(directory); // the house's own: others may pass through it, not look into it
  chmodSync(parent, (statSync(parent).mode & 0o777) | 0o011);
  own(directory, as);
  if (spawnSync('/bin/sh', ['-c', 'cd "$0"', directory], { ...as, stdio: 'ignore' }).status === 0) return directory;
  return movedDirectory(directory, as);
}

/** The place is written down where the data would have been: whoever deletes that starts afresh, as expected. */
function movedDirectory(directory, as) {
  const note = join(directory, 'moved-to');
  if (existsSync(note)) return readFileSync(note, 'utf8');
  mkdirSync(SHARED, { recursive: true, mode: 0o755 });
  const moved = mkdtempSync(join(SHARED, 'data-'));
  own(moved, as);
  writeFileSync(note, moved);
  return moved;
}

function own(directory, { uid, gid }) {
  if (statSync(directory).uid !== uid) chownSync(directory, uid, gid);
  chmodSync(directory, 0o700);
}

function openToAll(directory) {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (!entry.isSymbolicLink()) chmodSync(path, (statSync(path).mode & 0o777) | 0o555);
  }
}
