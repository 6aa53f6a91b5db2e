import { setPriority } from 'node:os';
import { readSettings } from '#kit/config/settings';
import { logger } from '#kit/telemetry/logger';
import { startProcess } from './process.ts';

const LONGEST_STOP_MS = 10_000;

/** The server: `node dist/main/serve.js`, settings from the environment. */
const settings = await orExit(async () => readSettings(process.env));
// letters and documents must not take a processor from those who buy
if (settings.WORKER === 'patient') setPriority(10);
const running = await orExit(() => startProcess(settings));
logger.info({ url: running.url }, 'serving');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal));

let stopping = false;

/** Nobody new is let in; requests and jobs under way are done to their end, or left for another process when time is up. */
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  logger.info({ signal }, 'stopping');
  setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
  const well = await running.close().then(
    () => true,
    (error: unknown) => logger.error({ err: error }, 'stopping') ?? false,
  );
  process.exit(well ? 0 : 1);
}

async function orExit<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const said = process.env['LOG_LEVEL'] === 'debug' && error instanceof Error ? error.stack : undefined;
    process.stderr.write(`${said ?? (error instanceof Error ? error.message : String(error))}\n`);
    process.exit(1);
  }
}
