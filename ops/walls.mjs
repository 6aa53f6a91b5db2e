import { globSync, readFileSync } from 'node:fs';
import { at } from './lib/paths.mjs';
import { ownerOf } from './walls/areas.mjs';
import { edgesAreThin } from './walls/edges.mjs';
import { importWalls } from './walls/imports.mjs';
import { rulesArePure } from './walls/purity.mjs';
import { read } from './walls/source.mjs';
import { onlyRepositoriesSpeakSql } from './walls/sql.mjs';
import { coreIsWords, kitNamesNoDomain } from './walls/words.mjs';

/** The walls of the house, in the order of its seven rules. Budgets of size are lint's. */
const WALLS = [importWalls, coreIsWords, kitNamesNoDomain, rulesArePure, onlyRepositoriesSpeakSql, edgesAreThin];
const SOURCES = '{server/src,server/test,api/src,editions/src,web/src,e2e,bench}/**/*.{ts,tsx,mjs,sql}';

/** Every breach in `files` (a Map of path → text), as `{ path, line, rule, why }`. */
export function breaches(files) {
  const modules = new Set([...files.keys()].filter((path) => path.startsWith('server/src/modules/')).map(ownerOf));
  return [...files].flatMap(([path, text]) => {
    const file = path.endsWith('.sql') ? { path, text, imports: [] } : read(path, text);
    const found = [];
    for (const wall of WALLS) wall(file, (rule, line, why) => found.push({ path, line, rule, why }), modules);
    return found;
  });
}

/** The files the walls stand around. */
export function sources() {
  const paths = globSync(SOURCES, { cwd: at(), exclude: (name) => name === 'node_modules' || name === 'dist' });
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(at(path), 'utf8')]));
}

if (import.meta.main) {
  const found = breaches(sources());
  for (const { path, line, rule, why } of found) console.log(`${path}:${line}  rule ${rule}: ${why}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
