import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for what comes by itself; throws when it does not within ten seconds. */
export async function until(there: () => boolean | Promise<boolean>, what = 'it'): Promise<void> {
  for (const limit = Date.now() + 10_000; !(await there()); await sleep(20))
    if (Date.now() > limit) throw new Error(`${what} never came`);
}
