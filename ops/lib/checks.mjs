import { LIBRARIES } from './build.mjs';
import { at, scripts } from './paths.mjs';

/** Where the tests are left out of the build. */
const PROJECTS = { api: 'api/tsconfig.test.json', editions: 'editions/tsconfig.test.json' };

/** Everything `npm run check` looks at besides the unit specs; parts without a common `after` run side by side. */
export function checks() {
  return [
    { name: 'types of api, editions and server', script: scripts.tsc, args: ['-b', ...LIBRARIES] },
    { name: 'format', script: scripts.oxfmt, args: ['--check', '.'] },
    {
      name: 'lint',
      script: scripts.oxlint,
      args: ['--type-aware', '--deny-warnings', '--report-unused-disable-directives', '.'],
    },
    { name: 'walls', script: at('ops/walls.mjs') },
    { name: 'messages', script: at('web/scripts/check-messages.mjs') },
    { name: 'unused code and packages', script: scripts.knip, args: ['--no-progress'] },
    {
      name: 'types of the server tests',
      after: 'types of api, editions and server',
      ...types('server/tsconfig.test.json'),
    },
    { name: 'types of the web', after: 'types of api, editions and server', script: at('ops/web-types.mjs') },
    ...['api', 'editions', 'e2e', 'bench'].map((workspace) => ({
      name: `types of ${workspace}, tests included`,
      after: 'types of api, editions and server',
      ...types(PROJECTS[workspace] ?? `${workspace}/tsconfig.json`),
    })),
  ];
}

function types(project) {
  return { script: scripts.tsc, args: ['--noEmit', '-p', project] };
}
