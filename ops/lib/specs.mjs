import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scripts } from './paths.mjs';
import { run } from './processes.mjs';
import { say, step } from './say.mjs';

/** Runs the vitest projects of one kind and counts: `{ passed, failed }`. A run that broke down counts as one failure. */
export async function runSpecs({ name, projects, env = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'estrade-report-'));
  const report = join(folder, 'report.json');
  try {
    let output;
    const counts = await step(name, async (note) => {
      const args = [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ];
      const ended = await vitest(args, { env, note });
      output = ended.output;
      return count(report, ended.code);
    });
    say(`    ${counts.passed} passed, ${counts.failed} failed`);
    if (counts.failed > 0) say(`\n${output.trimEnd()}\n`);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vitest(args, { env, note }) {
  return run(process.execPath, [scripts.vitest, ...args], {
    env: { ...process.env, ...env, NO_COLOR: '1' },
    onLine: (line) => /[✓×❯]/.test(line) && note(line.trim()),
  });
}

function count(report, code) {
  const { numPassedTests: passed, numFailedTests: failed, broke } = read(report);
  const unexplained = broke || (code !== 0 && failed === 0);
  return { passed, failed: failed + (unexplained ? 1 : 0) };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, broke: true };
  }
}
