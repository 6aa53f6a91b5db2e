import { forgetDevTypes } from './lib/build.mjs';
import { at, scripts } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

/** The types of the web, those of its routes made anew. */
forgetDevTypes();
const steps = [
  [scripts.next, ['typegen', at('web')]],
  [scripts.tsc, ['--noEmit', '-p', at('web/tsconfig.json')]],
];
for (const [script, args] of steps) {
  const { code, output } = await run(process.execPath, [script, ...args], { cwd: at('web') });
  if (code === 0) continue;
  console.log(output);
  process.exit(code);
}
