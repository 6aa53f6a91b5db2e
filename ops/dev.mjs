import { bootstrap } from './lib/bootstrap.mjs';

await bootstrap();
const { dev } = await import('./lib/dev.mjs');
await dev();
