import { defineConfig } from 'vitest/config';

/**
 * Sources of the workspaces, not their build: the `source` condition of their package.json. Otherwise as Node resolves: what
 * packages build for bundlers (`module`) it cannot always load.
 */
const conditions = ['source', 'node', 'development|production'];
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  // Global setups run in an environment of their own; without this they would load an old build.
  environments: { __vitest__: { resolve: { conditions, externalConditions: conditions } } },
  // As in server/tsconfig.json: Nest reads the types of constructor parameters.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          isolate: false, // pure rules share nothing that a file could leave behind
          include: ['{server,api,editions}/src/**/*.spec.ts', 'server/test/**/*.spec.ts'],
          exclude: ['**/*.{http,race}.spec.ts'],
          testTimeout: 30_000, // hashing and drawing take processor time, and the machine may be busy
        },
      },
      {
        ...shared,
        test: {
          name: 'http',
          include: ['server/{src,test}/**/*.http.spec.ts'],
          globalSetup: 'server/test/postgres.setup.ts',
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'race',
          include: ['server/{src,test}/**/*.race.spec.ts'],
          globalSetup: 'server/test/postgres.setup.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        resolve: { conditions: ['source', 'module', 'browser', 'development|production'], tsconfigPaths: true },
        test: {
          name: 'web',
          include: ['web/src/**/*.spec.{ts,tsx}'],
          environment: 'jsdom',
          pool: 'vmThreads', // a browser's world for each file, without a process for each
          testTimeout: 15_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.journey.ts'],
          globalSetup: 'ops/vitest/house.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'fuzz',
          include: ['{e2e,server}/**/*.fuzz.ts'],
          globalSetup: 'ops/vitest/house.ts',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'ops', include: ['ops/**/*.spec.mjs'], testTimeout: 120_000, hookTimeout: 60_000 } },
    ],
  },
});
