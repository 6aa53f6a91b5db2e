import { bootstrap } from './lib/bootstrap.mjs';

await bootstrap();
const { ensureBrowser } = await import('./lib/browser.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { checks } = await import('./lib/checks.mjs');
const { runParts } = await import('./lib/parts.mjs');
const { say, seconds } = await import('./lib/say.mjs');
const { runSpecs } = await import('./lib/specs.mjs');
const { prepareWorld } = await import('./lib/world.mjs');

/** `npm test`: everything, from a bare machine to journeys in a real browser. Ends with one line of counts. */
const RUNS = [
  { name: 'Rules, forms and tools', projects: ['unit', 'web', 'ops'] },
  { name: 'The API on a real database', projects: ['http'] },
  { name: 'Races and crashes', projects: ['race'] },
];
/** These open a whole house each, and begin with the same world. */
const VISITS = [
  { name: 'Journeys, all in one process', projects: ['e2e'], env: { HOUSE_SHAPE: 'whole' } },
  { name: 'Journeys, split over processes', projects: ['e2e'], env: { HOUSE_SHAPE: 'split' } },
  { name: 'Bad input on every endpoint', projects: ['fuzz'], env: {} },
];

const started = Date.now();
const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

/** Those that no journey visits. */
const OTHER_EDITIONS = ['meetral', 'billetterie'];

try {
  await ensureBuilt();
  process.env.CHROMIUM_PATH = await ensureBrowser();
  const parts = checks();
  const failed = await runParts(parts);
  add({ passed: parts.length - failed.length, failed: failed.length });
  for (const run of RUNS) add(await runSpecs(run));
  const world = await prepareWorld();
  for (const visit of VISITS) add(await runSpecs({ ...visit, env: { ...visit.env, HOUSE_WORLD: world.folder } }));
  world.remove();
  for (const edition of OTHER_EDITIONS) {
    (await prepareWorld(edition)).remove();
    add({ passed: 1, failed: 0 });
  }
} catch (error) {
  say(`\n${error.message}`);
  add({ passed: 0, failed: 1 });
}
say(`\n  ${seconds(started)}`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
