import { defineConfig } from 'vitest/config';

// `source` makes workspaces and #imports resolve to their TypeScript, so that tests need no build
const conditions = ['source', 'module', 'node', 'development|production'];
const common = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: ['source', 'node'] } } };
const slow = { testTimeout: 60_000, hookTimeout: 120_000 };
const onPostgres = { globalSetup: ['server/test/postgres.setup.ts'], ...slow };

/** One project a kind of test: see docs/architecture.md, "Tests". */
export default defineConfig({
  ...common,
  test: {
    projects: [
      { ...common, test: { name: 'unit', include: ['{server,api,editions}/src/**/*.spec.ts'], exclude: ['**/*.{http,race}.spec.ts'], testTimeout: 30_000 } },
      { ...common, test: { name: 'http', include: ['server/src/**/*.http.spec.ts'], maxWorkers: 2, ...onPostgres } },
      { ...common, test: { name: 'race', include: ['server/src/**/*.race.spec.ts'], fileParallelism: false, ...onPostgres, testTimeout: 300_000 } },
      { ...common, test: { name: 'ops', include: ['ops/**/*.spec.mjs'], ...slow } },
      'web/vitest.config.ts',
    ],
  },
});
