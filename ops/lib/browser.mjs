import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { at } from './paths.mjs';
import { run } from './processes.mjs';
import { say, step } from './say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * What journeys need besides Node: a Chromium, and poppler's `pdftoppm` to look at printed tickets. Installs what is missing
 * where that is possible and gives the path of the browser.
 */
export async function ensureBrowser() {
  const missing = [browser() ? null : 'chromium', find('pdftoppm') ? null : 'poppler-utils'].filter(Boolean);
  if (missing.length > 0 && mayInstall())
    await step(`Installing ${missing.join(' and ')}`, (note) => byApt(missing, note));
  if (!find('pdftoppm'))
    say('  ! pdftoppm is missing (poppler-utils): journeys that look at a printed ticket will fail.');
  return browser() ?? step('Installing Chromium', byPlaywright);
}

function mayInstall() {
  return process.getuid?.() === 0 && find('apt-get') !== null;
}

function browser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  return NAMES.map(find).find(Boolean) ?? ELSEWHERE.find((path) => existsSync(path)) ?? null;
}

/** The path of a command, null when there is none. */
function find(command) {
  const paths = (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, command));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function byApt(packages, note) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { code, output } = await run('apt-get', args, { env, onLine: (line) => note(line) });
    if (code !== 0) throw new Error(`apt-get ${args[0]} failed:\n${output.slice(-2000)}`);
  }
}

async function byPlaywright(note) {
  const { chromium } = await import('playwright-core');
  const { code, output } = await run(
    process.execPath,
    [at('node_modules/playwright-core/cli.js'), 'install', 'chromium'],
    { onLine: note },
  );
  if (code !== 0) throw new Error(`No Chromium: install one, or name it in CHROMIUM_PATH.\n${output.slice(-2000)}`);
  return chromium.executablePath();
}
