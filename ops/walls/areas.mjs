/** Where a file stands: `[pattern, area]`. */
const AREAS = [
  [/^server\/src\/(main|core|kit|modules)\/.*/, '$1'],
  [/^server\/test\/.*/, 'test'],
  [/^web\/src\/(app|features|ui)\/.*/, '$1'],
  [/^web\/src\/kit\/.*/, 'web kit'],
  [/^web\/src\/proxy\.ts$/, 'app'],
  [/^web\/messages\/.*/, 'messages'],
  [/^(api|editions)\/src\/.*/, '$1'],
  [/^(e2e|bench|ops)\/.*/, '$1'],
];

/** The area of a file of this repository; null outside all of them. */
export function areaOf(path) {
  const area = AREAS.find(([pattern]) => pattern.test(path));
  return area ? path.replace(...area) : null;
}

/** The module or feature a file belongs to; null when it belongs to none. */
export function ownerOf(path) {
  return /^(?:server\/src\/modules|web\/src\/features)\/([^/]+)\//.exec(path)?.[1] ?? null;
}

export function isTest(path) {
  return /\.(spec|factory)\.tsx?$/.test(path);
}

/** `x.repository.ts` → 'repository'; null for a rule. A name with an unknown suffix has the role 'unknown'. */
export function roleOf(path) {
  const suffix = /\.([\w-]+)\.tsx?$/.exec(path)?.[1];
  return suffix ? (ROLES.has(suffix) ? suffix : 'unknown') : null;
}

const ROLES = new Set([
  'module',
  'controller',
  'listener',
  'jobs',
  'service',
  'answers', // the service behind a port
  'policy',
  'refusals',
  'repository',
  'tables',
  'present',
  'document',
  'texts',
  'mail',
  'provider', // the outside world, behind an interface of ours
  'demo',
  'factory',
  'spec',
]);
