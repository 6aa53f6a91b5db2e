import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createInterface } from 'node:readline';
import { copyAssets, LIBRARIES, prepareWeb } from './build.mjs';
import { startServer, startWeb } from './house.mjs';
import { at, scripts } from './paths.mjs';
import { say, step } from './say.mjs';
import { start } from './start.mjs';

const QUIET = 150;

/** `npm run dev`: the house as `npm start` opens it, with server and web following every change of their sources. */
export async function dev() {
  const compiler = watchSources();
  await start({
    build: () => step('Compiling the server', () => Promise.all([compiler.first, prepareWeb()])),
    server: (house) => followingServer(house, compiler),
    web: (house) => startWeb(house, 'dev'),
  });
}

/** tsc in watch mode; `changed` is called whenever a consistent set of files has been written. */
function watchSources() {
  const compiler = { changed: () => {} };
  compiler.first = new Promise((resolve) => {
    const tsc = spawn(process.execPath, [scripts.tsc, '-b', '-w', '--preserveWatchOutput', ...LIBRARIES], {
      cwd: at(),
    });
    process.on('exit', () => tsc.kill());
    createInterface({ input: tsc.stdout }).on('line', (line) => {
      const found = /Found (\d+) errors?\./.exec(line);
      if (found?.[1] === '0') deliver(compiler, resolve);
      else if (/error TS/.test(line)) say(line);
    });
  });
  watchAssets(() => compiler.changed());
  return compiler;
}

function deliver(compiler, first) {
  for (const workspace of LIBRARIES) copyAssets(workspace);
  first();
  compiler.changed();
}

/** Migrations and other files tsc does not look at. */
function watchAssets(changed) {
  let timer;
  for (const workspace of LIBRARIES) {
    watch(at(workspace, 'src'), { recursive: true }, (_event, file) => {
      if (!file || /\.tsx?$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        copyAssets(workspace);
        changed();
      }, QUIET);
    });
  }
}

/** The server, started again after every change; when it falls it stays down until the next one. */
function followingServer(house, compiler) {
  let current = launchAnnounced(house);
  let turn = Promise.resolve();
  const again = async () => {
    await turn;
    await current.stop();
    current = launchAnnounced(house);
  };
  compiler.changed = () => (turn = again());
  const stop = async () => {
    await turn;
    await current.stop();
  };
  return { name: house.name, exited: new Promise(() => {}), tail: [], stop };
}

function launchAnnounced(house) {
  const server = startServer(house);
  void announceFall(server);
  return server;
}

async function announceFall(server) {
  const { code } = await server.exited;
  if (code) say(`  The server fell (code ${code}); waiting for a change.\n${server.tail.slice(-12).join('\n')}`);
}
