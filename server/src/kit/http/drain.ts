import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 50;

/**
 * Lets nobody new in, serves those who are inside to the end, and cuts off who is still there after so many milliseconds.
 */
export async function drain(server: Server, limitMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  // a kept-alive connection is idle once its answer is sent; it would stay for a minute
  const looking = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  const impatience = new AbortController();
  const late = sleep(limitMs, undefined, { signal: impatience.signal }).then(
    () => server.closeAllConnections(),
    () => undefined,
  );
  await Promise.race([closed, late]); // a socket that became something else than HTTP is never closed by itself
  clearInterval(looking);
  impatience.abort();
}
