import { setPriority } from 'node:os';
import { readSettings } from '#kit/config/settings';
import { logger } from '#kit/telemetry/logger';
import { startProcess } from './process.ts';

// letters and documents must not take a processor from those who buy
if (process.env['WORKER'] === 'patient') setPriority(10);

/** The server: `node dist/main/serve.js`, settings from the environment. */
const running = await startProcess(readSettings(process.env)).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (process.env['LOG_LEVEL'] === 'debug' ? error.stack : error.message) : String(error)}\n`,
  );
  process.exit(1);
});
logger.info({ url: running.url }, 'serving');

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
