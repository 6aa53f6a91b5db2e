import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openHouse } from '../lib/house.mjs';
import { at } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { split, whole } from '../lib/shapes.mjs';
import { copyWorld } from '../lib/world.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    house: HouseUnderTest;
  }
}

/** The house a journey visits. */
export interface HouseUnderTest {
  /** Its one address, without a slash at the end. */
  readonly url: string;
  readonly shape: 'whole' | 'split';
  /** Its database; null when the house was there before (HOUSE_URL). */
  readonly databaseUrl: string | null;
}

const SHAPES = { whole, split: split([['ticketing', 'payments']]) };

/**
 * Opens a built house with a fresh demo world for one run of journeys: all modules in one process, or spread over two
 * (HOUSE_SHAPE=split). HOUSE_URL names a house that is already open instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shape = process.env['HOUSE_SHAPE'] === 'split' ? 'split' : 'whole';
  const given = process.env['HOUSE_URL'];
  if (given) {
    project.provide('house', { url: given, shape, databaseUrl: null });
    return async () => {};
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'estrade-house-'));
  const world = process.env['HOUSE_WORLD'];
  if (world) await copyWorld(world, dataDir);
  const { DATABASE_URL: _, ...env } = process.env;
  const house = await openHouse({
    dataDir,
    port: await freePort(),
    env: { RATE_LIMITS: 'off', ...env, NODE_ENV: 'development' },
    shape: SHAPES[shape],
  });
  project.provide('house', { url: house.url.replace('127.0.0.1', 'localhost'), shape, databaseUrl: house.databaseUrl });
  return async () => {
    await house.close();
    await cp(join(dataDir, 'logs'), at('.data/journeys', shape), { recursive: true }); // to read after a failure
    await rm(dataDir, { recursive: true, force: true });
  };
}
