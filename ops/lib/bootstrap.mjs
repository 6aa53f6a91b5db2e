import { ensureInstalled, underOwnNode } from './install.mjs';

/** What every command does first, on whatever Node the machine has: install what is missing, go on under our own Node. */
export async function bootstrap() {
  await ensureInstalled();
  await underOwnNode();
}
