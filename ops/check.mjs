import { bootstrap } from './lib/bootstrap.mjs';

await bootstrap();
const { checks } = await import('./lib/checks.mjs');
const { scripts } = await import('./lib/paths.mjs');
const { runParts } = await import('./lib/parts.mjs');
const { say, seconds } = await import('./lib/say.mjs');

const started = Date.now();
const specs = {
  name: 'unit specs',
  script: scripts.vitest,
  args: ['run', '--project', 'unit', '--project', 'web', '--reporter', 'dot'],
};
const failed = await runParts([...checks(), specs]);
say(
  failed.length === 0
    ? `\n  All is well · ${seconds(started)}`
    : `\n  Failed: ${failed.join(', ')} · ${seconds(started)}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
