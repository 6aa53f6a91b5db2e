import { areaOf, isTest, ownerOf, roleOf } from './areas.mjs';
import { dotted, walk } from './source.mjs';

const QUERY = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|(inner|left|right|full|cross)Join\w*)$/;
const TABLE = /\b(?:from|join|into|update|table|exists|references|only|on|schema)\s+"?([a-z_]+)"?\.[a-z_"]/gi;
const SCHEMAS_OF_KIT = ['kit', 'pgboss'];

/** Rule 6: only repositories speak SQL, and only to the schema of their module. */
export function onlyRepositoriesSpeakSql(file, say, modules) {
  if (areaOf(file.path) !== 'modules' || isTest(file.path)) return;
  const foreign = foreignTo(ownerOf(file.path), modules);
  const refuseForeign = (words, line) => {
    for (const schema of foreign(words)) say(6, line, `the schema of ${schema}`);
  };
  if (!file.program) {
    for (const [index, words] of file.text.split('\n').entries()) refuseForeign(words, index + 1);
    return;
  }
  const speaks = roleOf(file.path) === 'repository';
  for (const one of file.imports)
    if (!speaks && isSql(one, file)) say(6, one.line, `only repositories speak SQL: ${one.from}`);
  walk(file.program, {
    TemplateElement: ({ value, start }) => refuseForeign(value.raw, file.lineOf(start)),
    CallExpression({ callee, arguments: [first], start }) {
      const query = QUERY.exec(`.${callee.property?.name ?? dotted(callee)}`)?.[1];
      if (query && !speaks) say(6, file.lineOf(start), `only repositories speak SQL: ${query}`);
      if (query) refuseForeign(`from ${first?.value}`, file.lineOf(start));
    },
  });
}

function isSql({ from, names }, { path }) {
  if (from === 'kysely') return roleOf(path) !== 'tables';
  return from === 'pg' || (from === '#kit/database/database' && names.includes('tables'));
}

/** The schemas named after `from`, `join`, `into`… that are another module's. */
function foreignTo(own, modules) {
  const others = new Set([...modules, ...SCHEMAS_OF_KIT].filter((schema) => schema !== own));
  return (words) =>
    [...words.matchAll(TABLE)].map(([, schema]) => schema.toLowerCase()).filter((schema) => others.has(schema));
}
