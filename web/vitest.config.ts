import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: { '@': path.join(import.meta.dirname, 'src'), '@messages': path.join(import.meta.dirname, 'messages') },
    conditions: ['source'],
  },
  ssr: { resolve: { conditions: ['source'] } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    name: 'web',
    environment: 'jsdom',
    include: ['src/**/*.spec.{ts,tsx}', 'scripts/**/*.spec.mjs'],
    setupFiles: ['./src/kit/testing/setup.ts'],
    restoreMocks: true,
  },
});
