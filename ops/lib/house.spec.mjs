import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from './ports.mjs';
import { isAlive, launch, run, sleep } from './processes.mjs';
import { split } from './shapes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'estrade-processes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (name, text) => {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, text);
  return path;
};
const PATIENT =
  "process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); setInterval(() => {}, 1000); console.log('up');";

describe('a launched process', () => {
  it('is stopped in order', async () => {
    const lines = [];
    const child = launch('patient', script('patient', PATIENT), { show: (line) => lines.push(line) });
    await until(() => lines.includes('up'));
    await child.stop();
    expect(await child.exited).toEqual({ code: 0, signal: null });
    expect(lines).toEqual(['up', 'bye']);
  });

  it('is ended with all it started when it does not listen', async () => {
    const lines = [];
    const deaf =
      "import { spawn } from 'node:child_process'; process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(spawn('sleep', ['60']).pid);";
    const child = launch('deaf', script('deaf', deaf), { show: (line) => lines.push(line) });
    await until(() => lines.length > 0);
    await child.stop(200);
    await until(() => !isRunning(Number(lines[0])));
    expect((await child.exited).signal).toBe('SIGKILL');
  });

  it('does not outlive the one that launched it', async () => {
    const parent = `import { launch } from ${JSON.stringify(new URL('./processes.mjs', import.meta.url).href)};
const child = launch('patient', ${JSON.stringify(script('orphan', PATIENT))}, { show: (line) => { if (line === 'up') { console.log(child.pid); process.kill(process.pid, 'SIGKILL'); } } });`;
    const { output } = await run(process.execPath, [script('parent', parent)]);
    const orphan = Number(output);
    expect(orphan).toBeGreaterThan(0);
    await until(() => !isRunning(orphan));
  });
});

describe('a split house', () => {
  it('gives each process its modules, and the addresses of all others', async () => {
    const port = String(await freePort());
    const parts = await split([['ticketing', 'payments']])({ PORT: port }, folder);
    const [front, behind] = parts.map(({ env }) => env);
    expect(behind.MODULES).toBe('ticketing,payments');
    expect(front.MODULES.split(',')).not.toContain('payments');
    expect(front.PORT).toBe(port);
    expect(front.PEERS).toBe(
      `ticketing=http://127.0.0.1:${behind.PRIVATE_PORT},payments=http://127.0.0.1:${behind.PRIVATE_PORT}`,
    );
    expect(behind.PEERS).toContain(`events=http://127.0.0.1:${front.PRIVATE_PORT}`);
    expect(new Set([front.PORT, front.PRIVATE_PORT, behind.PORT, behind.PRIVATE_PORT]).size).toBe(4);
  });
});

/** A process nobody buries stays in the table as a zombie; it runs no more. */
function isRunning(pid) {
  if (!isAlive(pid)) return false;
  const state = process.platform === 'linux' ? readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] : 'S';
  return !state.startsWith('Z');
}

async function until(condition) {
  for (let tries = 0; tries < 100; tries++) {
    if (condition()) return;
    await sleep(50);
  }
  throw new Error('it did not happen within five seconds');
}
