import { bootstrap } from './lib/bootstrap.mjs';

await bootstrap();
const { ensureBuilt } = await import('./lib/build.mjs');
const { say } = await import('./lib/say.mjs');
try {
  await ensureBuilt();
} catch (error) {
  say(`\n${error.message}`);
  process.exit(1);
}
