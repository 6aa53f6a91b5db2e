import { existsSync, readdirSync } from 'node:fs';
import { at } from './paths.mjs';
import { rememberedPort } from './ports.mjs';

/**
 * How the modules are spread over server processes: given the settings all share, those of each process.
 *
 * @typedef {(env: NodeJS.ProcessEnv, dataDir: string) => Promise<{ name: string, env: NodeJS.ProcessEnv }[]>} Shape
 */

/**
 * All modules in one process, and in one more of the same kind for the work that nobody waits for.
 *
 * @type {Shape}
 */
export const whole = async (env) => [
  { name: 'server', env: { ...env, WORKER: 'prompt' } },
  { name: 'worker', env: { ...env, WORKER: 'patient', PORT: '0', HOST: '127.0.0.1' } },
];

/**
 * The modules spread over several processes: `split([['ticketing', 'payments']])` gives the named ones processes of their
 * own and all others to the one that has the public address.
 *
 * @param {string[][]} groups
 * @returns {Shape}
 */
export function split(groups) {
  return async (env, dataDir) => {
    const apart = new Set(groups.flat());
    const rest = allModules().filter((module) => !apart.has(module));
    const parts = await Promise.all(
      [rest, ...groups].map(async (modules, index) => {
        const name = index === 0 ? 'server' : `server-${modules[0]}`;
        const privatePort = await rememberedPort(dataDir, `${name}-private`);
        const port = index === 0 ? env.PORT : String(await rememberedPort(dataDir, name));
        return { name, modules, port, privatePort };
      }),
    );
    return parts.map((part) => ({ name: part.name, env: { ...env, ...settingsOf(part, parts) } }));
  };
}

function settingsOf(part, parts) {
  const others = parts.filter((other) => other !== part);
  const peers = others.flatMap(({ modules, privatePort }) =>
    modules.map((module) => `${module}=http://127.0.0.1:${privatePort}`),
  );
  return {
    MODULES: part.modules.join(','),
    PORT: part.port,
    PRIVATE_PORT: String(part.privatePort),
    PEERS: peers.join(','),
  };
}

/** A folder is a module once it has the file that says so; before that it may hold rules that nothing runs yet. */
function allModules() {
  const names = readdirSync(at('server/src/modules'));
  return names.filter((name) => existsSync(at('server/src/modules', name, `${name}.module.ts`)));
}
