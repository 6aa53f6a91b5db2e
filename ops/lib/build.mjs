import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { at, scripts } from './paths.mjs';
import { run } from './processes.mjs';
import { step } from './say.mjs';

export const LIBRARIES = ['api', 'editions', 'server'];
const STAMP = '.built-from';

/** Builds what is stale: api, editions and server with tsc, then the web with Next. */
export async function ensureBuilt() {
  await ensureServerBuilt();
  await ensureWebBuilt();
}

export async function ensureServerBuilt() {
  await whenStale({ output: at('server/dist'), sources: LIBRARIES }, async () => {
    await step('Building the server', async () => {
      await must(process.execPath, [scripts.tsc, '-b', ...LIBRARIES]);
      for (const workspace of LIBRARIES) copyAssets(workspace);
    });
  });
}

async function ensureWebBuilt() {
  await whenStale({ output: at('web/.next'), sources: ['api', 'editions', 'web'] }, async () => {
    await step('Building the web', async (note) => {
      const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
      await prepareWeb();
      forgetDevTypes();
      await must(process.execPath, [scripts.next, 'build'], {
        cwd: at('web'),
        env,
        onLine: (line) => note(line.trim()),
      });
    });
  });
}

/** Copies what the browser loads by itself (map worker, scanner) out of the installed packages. */
export async function prepareWeb() {
  await must(process.execPath, [at('web/scripts/assets.mjs')]);
}

/** What `next dev` noted of pages that may be gone since; types are checked against it. */
export function forgetDevTypes() {
  rmSync(at('web/.next/dev/types'), { recursive: true, force: true });
}

/** Brings what is not TypeScript (migrations, pictures, texts) beside the output, and drops output whose source is gone. */
export function copyAssets(workspace) {
  const dist = at(workspace, 'dist');
  for (const file of filesIn(at(workspace, 'dist'))) {
    if (!sourceOf(workspace, file)) rmSync(join(dist, file));
  }
  for (const file of filesIn(at(workspace, 'src'))) {
    if (/\.tsx?$/.test(file)) continue;
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    copyFileSync(at(workspace, 'src', file), join(dist, file));
  }
}

function sourceOf(workspace, file) {
  const stem = file.replace(/\.(js|js\.map|d\.ts|d\.ts\.map)$/, '');
  return [file, `${stem}.ts`, `${stem}.tsx`].some((path) => existsSync(at(workspace, 'src', path)));
}

/** Does `build` when the sources are not those the output was last built from. */
async function whenStale({ output, sources }, build) {
  const stamp = join(output, STAMP);
  const now = fingerprint(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(stamp, { force: true });
  await build();
  writeFileSync(stamp, now);
}

function fingerprint(workspaces) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.base.json', ...workspaces.flatMap(sourcesOf)]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(at(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function sourcesOf(workspace) {
  return filesIn(at(workspace), isOutput)
    .filter((file) => !/\.spec\.tsx?$/.test(file))
    .map((file) => join(workspace, file))
    .toSorted();
}

function isOutput(name) {
  return ['node_modules', 'dist', '.next', 'next-env.d.ts', 'vendor'].includes(name);
}

/** Paths of all files below `directory`, relative to it; hidden ones (stamps, compiler state) left out. */
function filesIn(directory, without = () => false) {
  const exclude = (entry) => entry.name.startsWith('.') || without(entry.name);
  return globSync('**/*', { cwd: directory, withFileTypes: true, exclude })
    .filter((entry) => entry.isFile() && !exclude(entry))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}

async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(output || `${command} ended with ${code}`);
}
