import { existsSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { openHouse } from './house.mjs';
import { takeLock } from './lock.mjs';
import { at, dataDir } from './paths.mjs';
import { freePort, isFree, rememberedPort } from './ports.mjs';
import { sleep } from './processes.mjs';
import { say, step } from './say.mjs';
import { houseSecrets } from './secrets.mjs';

const PORT = 4000;
const PATIENCE = 10_000;

/** Builds what is stale, opens the house, stays until told to stop or until a part of it fails. */
export async function start({ build = ensureBuilt, ...parts } = {}) {
  if (existsSync(at('.env'))) process.loadEnvFile(at('.env'));
  const asked = whenAsked();
  const until = asked.then(() => {
    throw Object.assign(new Error('Stopped before the house was open.'), { exitCode: 130 });
  });
  until.catch(() => {}); // heard by whoever waits at that moment
  try {
    const lock = takeLock(dataDir());
    houseSecrets(dataDir()); // refuses at once, not after a build
    await Promise.race([build(), until]);
    const port = await choosePort(lock.crashed);
    const printer = quietly();
    const house = await step('Opening the house', (note) =>
      openHouse({ dataDir: dataDir(), port, show: (line, name) => note(printer.show(line, name)), until, ...parts }),
    );
    welcome(lock, port);
    printer.release();
    await introduce();
    say('  Ctrl-C stops everything.\n');
    const end = await Promise.race([asked, house.ended]);
    await goodbye(house, end);
    lock.release();
    process.exit(end.asked ? 0 : end.code || 1);
  } catch (error) {
    say(`\n${error.message}`);
    process.exit(error.exitCode ?? 1);
  }
}

/** Settles when someone wants us gone: Ctrl-C, kill, a closed terminal, or the end of the process we run for. */
function whenAsked() {
  return new Promise((resolve) => {
    for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'])
      process.on(event, () => resolve({ asked: true }));
  });
}

/** The port that was asked for, or 4000, or, when something else has that one, another that stays the same from now on. */
async function choosePort(crashed) {
  const wanted = Number(process.env.PORT || PORT);
  if (wanted === 0) return freePort();
  const limit = Date.now() + (crashed ? PATIENCE : 0);
  do {
    if (await isFree(wanted, process.env.HOST)) return wanted;
    await sleep(200);
  } while (Date.now() < limit);
  if (process.env.PORT)
    throw new Error(`Port ${wanted} is taken by another program. Choose another one: PORT=${wanted + 1} npm start`);
  const other = await rememberedPort(dataDir(), 'public');
  say(`  Port ${wanted} is taken by another program; using ${other}.`);
  return other;
}

/**
 * Structured log lines go to their file only (all go to the terminal in production); what is meant for people is held
 * back until the house is open, so that it comes last.
 */
function quietly() {
  const all = process.env.NODE_ENV === 'production';
  const held = [];
  let open = false;
  return {
    show(line, name) {
      const shown = all || (name !== 'web' && !line.startsWith('{'));
      if (shown && (open || all)) say(line);
      else if (shown) held.push(line);
      return shown ? line.trim() : '';
    },
    release() {
      open = true;
      for (const line of held) say(line);
    },
  };
}

function welcome(lock, port) {
  const url = process.env.PUBLIC_URL || `http://localhost:${port}`;
  lock.announce(url);
  say(`\n  Estrade is open: ${url}`);
}

/** Who to sign in as. */
async function introduce() {
  if (['false', '0'].includes(process.env.DEMO)) return;
  const { demoWorld } = await import(at('editions/dist/demo/build.js'));
  const { demoPassword } = await import(at('editions/dist/demo/demo-world.js'));
  const { findEdition } = await import(at('editions/dist/registry.js'));
  const { members } = demoWorld(findEdition(process.env.EDITION || 'estrade'), new Date().toISOString().slice(0, 10));
  say(`\n  Demo accounts, all with the password ${demoPassword}:`);
  const width = Math.max(...members.map(({ email }) => email.length));
  for (const { email, purpose } of members.slice(0, 10)) say(`    ${email.padEnd(width)}  ${purpose.fr}`);
  say('');
}

async function goodbye(house, end) {
  if (!end.asked) say(`\n  ${end.name} ended (${end.signal ?? `code ${end.code}`}).\n${end.tail.join('\n')}`);
  await step('Closing the house', house.close);
}
