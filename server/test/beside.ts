import { startProcess, type HouseProcess } from '../src/main/process.ts';
import type { World } from './world.ts';

/** Another process of the same house, on the same database: after the first one died, or beside it. */
export async function startBeside(world: World): Promise<HouseProcess> {
  return startProcess(world.settings);
}
