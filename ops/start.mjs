import { bootstrap } from './lib/bootstrap.mjs';

await bootstrap();
const { start } = await import('./lib/start.mjs');
await start();
