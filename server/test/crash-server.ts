import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../ops/lib/ports.mjs';
import { launch } from '../../ops/lib/processes.mjs';
import { testKeys } from './keys.ts';

const BUILT = fileURLToPath(new URL('../dist/main/serve.js', import.meta.url));
const PATIENCE = 30_000;

/** A built server in a process of its own, that may be killed at any moment and comes back at the same address. */
export interface MortalServer {
  readonly url: string;
  /** What the living process printed last. */
  lastWords(): readonly string[];
  start(): Promise<void>;
  /** `kill -9`: no farewell. */
  kill(): Promise<void>;
  /** SIGTERM; answers how it ended. */
  stop(): Promise<{ code: number | null; signal: string | null }>;
}

export async function aMortalServer(settings: Readonly<Record<string, string>>): Promise<MortalServer> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env['PATH'],
    DEMO: 'false',
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'warn',
    ...testKeys,
    ...settings,
    PORT: port,
  };
  let living: ReturnType<typeof launch> | undefined;
  return {
    url,
    lastWords: () => living?.tail ?? [],
    start: async () => {
      living = launch('server', BUILT, { env: env as NodeJS.ProcessEnv });
      await answering(url, living);
    },
    kill: async () => {
      process.kill(living!.pid!, 'SIGKILL');
      await living!.exited;
    },
    stop: async () => {
      await living?.stop();
      return living!.exited as Promise<{ code: number | null; signal: string | null }>;
    },
  };
}

async function answering(url: string, { exited, tail }: ReturnType<typeof launch>): Promise<void> {
  let over: string | undefined;
  void exited.then(() => (over = 'the server has ended'));
  setTimeout(() => (over ??= 'the server does not answer'), PATIENCE).unref();
  while (!(await isReady(url))) {
    if (over) throw new Error(`${over}:\n${tail.join('\n')}`);
    await sleep(30);
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/api/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
