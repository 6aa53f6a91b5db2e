import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { at, scripts } from './paths.mjs';
import { rememberedPort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { launch, run, sleep } from './processes.mjs';
import { houseSecrets } from './secrets.mjs';
import { whole } from './shapes.mjs';

const READY_LIMIT = 10 * 60_000;
const WEB_GRACE = 5_000;
const NEVER = new Promise(() => {});

/**
 * Opens a whole house – database, server processes, web – and waits until it answers on its one address. `ended` settles
 * with the first process that ends by itself.
 *
 * @param {object} options
 * @param {string} options.dataDir
 * @param {number} options.port
 * @param {NodeJS.ProcessEnv} [options.env] settings; without DATABASE_URL an embedded database is started
 * @param {import('./shapes.mjs').Shape} [options.shape] how the modules are spread over processes
 * @param {(line: string, name: string) => void} [options.show] gets what the processes print
 * @param {Promise<never>} [options.until] its rejection gives up
 * @param {typeof startServer} [options.server]
 * @param {typeof startWeb} [options.web]
 */
export async function openHouse({
  dataDir,
  port,
  env = process.env,
  shape = whole,
  show = () => {},
  until = NEVER,
  ...parts
}) {
  const { server, web, world } = { server: startServer, web: startWeb, world: fillWorld, ...parts };
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  const open = [];
  const close = async () => {
    for (const one of open.splice(0).toReversed()) await one.stop();
  };
  try {
    const house = await describe({ dataDir, port, env, show, open });
    await Promise.race([world(house), until]);
    const servers = await shape(house.env, dataDir);
    open.push(...servers.map((part) => server({ ...house, env: part.env, name: part.name })));
    open.push(web(house));
    const ended = Promise.race(open.map(whenEnded));
    await Promise.race([untilReady(house.url), ended.then(refuse), until]);
    return { url: house.url, databaseUrl: house.env.DATABASE_URL, ended, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What all processes of the house share. The embedded database is opened here, unless another one is given. */
async function describe({ dataDir, port, env, show, open }) {
  const secrets = houseSecrets(dataDir, env);
  const webPort = await rememberedPort(dataDir, 'web');
  let databaseUrl = env.DATABASE_URL;
  if (!databaseUrl) {
    const postgres = await startPostgres({ dataDir });
    databaseUrl = postgres.url;
    open.push({ name: 'PostgreSQL', exited: postgres.gone(), stop: postgres.stop, tail: [] });
  }
  const url = env.PUBLIC_URL || `http://localhost:${port}`;
  const shared = {
    ...env,
    ...secrets,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: url,
  };
  shared.WEB_URL = `http://localhost:${webPort}`;
  shared.API_URL = `http://127.0.0.1:${port}`;
  return {
    env: shared,
    url: `http://127.0.0.1:${port}`,
    webPort,
    show,
    log: (name) => join(dataDir, 'logs', `${name}.log`),
  };
}

/** Brings the demo world into an empty house before anybody can come in. */
export async function fillWorld({ env, show }) {
  if (['false', '0'].includes(env.DEMO)) return;
  const onLine = (line) => show(line, 'demo world');
  const { code, output } = await run(process.execPath, [at('server/dist/main/cli.js'), 'demo'], { env, onLine });
  if (code !== 0)
    throw new Error(`The demo world could not be brought in:\n${output.split('\n').slice(-20).join('\n')}`);
}

export function startServer({ env, name, show, log }) {
  return launch(name, at('server/dist/main/serve.js'), {
    cwd: at(),
    env,
    show: (line) => show(line, name),
    log: log(name),
  });
}

export function startWeb({ env, webPort, show, log }, command = 'start') {
  const web = launch('web', scripts.next, {
    args: [command, '-H', 'localhost', '-p', String(webPort)],
    cwd: at('web'),
    env: {
      ...env,
      PORT: String(webPort),
      NODE_ENV: command === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    show: (line) => show(line, 'web'),
    log: log('web'),
  });
  return { ...web, stop: () => web.stop(WEB_GRACE) };
}

async function whenEnded(one) {
  const { code, signal } = (await one.exited) ?? {};
  return { name: one.name, code: code ?? 1, signal, tail: one.tail };
}

function refuse({ name, code, signal, tail }) {
  throw new Error(`${name} ended (${signal ?? `code ${code}`}) before the house was open:\n${tail.join('\n')}`);
}

/** The API says it is ready, and a page comes through it from the web. */
async function untilReady(url) {
  const limit = Date.now() + READY_LIMIT;
  for (const path of ['/api/ready', '/']) {
    while (!(await answers(url + path))) {
      if (Date.now() > limit) throw new Error(`${url}${path} does not answer`);
      await sleep(150);
    }
  }
}

async function answers(url) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    return response.status < 400;
  } catch {
    return false;
  }
}
