import { availableParallelism } from 'node:os';
import { run } from './processes.mjs';
import { say, seconds } from './say.mjs';

/**
 * Runs `parts` (`{ name, script, args, env, after }`), as many at a time as there are processors up to `width`, one line for
 * each as it ends and its output only when it failed. A part whose `after` failed is not run and has failed too.
 * Gives the failed names.
 */
export async function runParts(parts, width = Math.min(2, availableParallelism())) {
  const waiting = [...parts];
  const outcomes = new Map();
  const next = () => waiting.findIndex(({ after }) => !after || outcomes.has(after));
  const worker = async () => {
    while (waiting.length > 0) {
      const index = next();
      if (index === -1) await new Promise((resolve) => setTimeout(resolve, 50));
      else {
        const [part] = waiting.splice(index, 1);
        outcomes.set(part.name, outcomes.get(part.after) === false ? notRun(part) : await runPart(part));
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return [...outcomes].filter(([, passed]) => !passed).map(([name]) => name);
}

function notRun({ name, after }) {
  say(`  – ${name} · waits for ${after}`);
  return false;
}

async function runPart({ name, script, args = [], env = {} }) {
  const started = Date.now();
  const { code, output } = await run(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
  say(`  ${code === 0 ? '✓' : '✗'} ${name} · ${seconds(started)}`);
  if (code !== 0) say(`\n${output.trimEnd()}\n`);
  return code === 0;
}
