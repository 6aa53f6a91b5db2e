import { areaOf, isTest, ownerOf } from './areas.mjs';

/** Which area may import which; `own` is its own module or feature only. A test may borrow `test` as well. */
const MAY_IMPORT = {
  main: ['main', 'modules', 'core', 'kit', 'api', 'editions'],
  modules: ['own', 'core', 'kit', 'api', 'editions'],
  core: ['core', 'kit', 'api', 'editions'],
  kit: ['kit', 'api'],
  test: ['test', 'main', 'modules', 'core', 'kit', 'api', 'editions', 'ops'],
  api: ['api'],
  editions: ['editions'],
  app: ['app', 'features', 'ui', 'web kit', 'messages', 'api', 'editions'],
  features: ['own', 'ui', 'web kit', 'messages', 'api', 'editions'],
  ui: ['ui', 'web kit', 'api', 'editions'],
  'web kit': ['web kit', 'messages', 'api', 'editions'],
  e2e: ['e2e', 'api', 'editions', 'ops', 'test'],
  bench: ['bench', 'api', 'editions', 'ops', 'test'],
};
const RULES = { modules: 1, core: 2, kit: 3 };
/** What a test may borrow besides: helpers, demo data, the components it tries something with. */
const FOR_TESTS = new Set(['test', 'editions', 'ui', 'features']);
const SHARED_HELPERS = new Set(['ops', 'test', 'messages']);

/** Rules 1–4 and those of web, api, e2e and bench: who imports whom. */
export function importWalls(file, say, modules) {
  for (const one of file.imports) {
    const into = one.path && areaOf(one.path);
    if (into && !mayImport(file.path, one.path)) {
      say(ruleOf(areaOf(file.path), into), one.line, `${areaOf(file.path)} imports ${into}: ${one.from}`);
    }
    if (isDeep(file.path, one, into)) say('workspaces', one.line, `deep import of another workspace: ${one.from}`);
    if (isForeignApi(file.path, one.from, modules)) say(1, one.line, `another module's part of the API: ${one.from}`);
  }
}

function mayImport(path, target) {
  const [area, into] = [areaOf(path), areaOf(target)];
  const allowed = MAY_IMPORT[area] ?? [into];
  if (allowed.includes('own') && into === area) return ownerOf(target) === ownerOf(path);
  return allowed.includes(into) || (isTest(path) && FOR_TESTS.has(into));
}

function ruleOf(area, into) {
  if (into === 'main') return 4;
  return RULES[area] ?? (['app', 'features', 'ui', 'web kit'].includes(area) ? 'web' : 'workspaces');
}

/** By its package name only, so that what a workspace exports is what others use. */
function isDeep(path, { from, path: target }, into) {
  return (
    from.startsWith('.') && into !== null && path.split('/')[0] !== target.split('/')[0] && !SHARED_HELPERS.has(into)
  );
}

function isForeignApi(path, from, modules) {
  const declared = /^@estrade\/api\/([\w-]+)/.exec(from)?.[1];
  return areaOf(path) === 'modules' && declared !== ownerOf(path) && modules.has(declared);
}
