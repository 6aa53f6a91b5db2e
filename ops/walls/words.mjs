import { areaOf, isTest } from './areas.mjs';
import { walk } from './source.mjs';

const WORDS = /^#kit\/(ports\/port|facts\/fact|refusal|money\/|text\/)|^\.|^#core\/|^@estrade\/(api|editions)\/|^zod$/;
const LOGIC = ['IfStatement', 'ForStatement', 'ForOfStatement', 'WhileStatement', 'TryStatement', 'AwaitExpression'];
const MOST_LINES = 150;

/** Rule 2: core is only words. */
export function coreIsWords({ path, text, program, imports, lineOf }, say) {
  if (areaOf(path) !== 'core' || isTest(path)) return;
  if (text.trimEnd().split('\n').length > MOST_LINES) say(2, MOST_LINES, `a core file has at most ${MOST_LINES} lines`);
  for (const { from, line } of imports) if (!WORDS.test(from)) say(2, line, `core is only words: ${from}`);
  const logic = ({ start }) => say(2, lineOf(start), 'core is only words, this is logic');
  walk(program, Object.fromEntries(LOGIC.map((type) => [type, logic])));
}

/** Rule 3: no noun of a domain in the names of kit. What it imports is watched by the import walls. */
export function kitNamesNoDomain(file, say, modules) {
  if (areaOf(file.path) !== 'kit' || !file.program || modules.size === 0) return;
  const domain = nounsOf(modules);
  const names = [{ name: file.path.slice('server/src/kit/'.length), line: 1 }, ...exportedNames(file)];
  for (const { name, line } of names) if (domain.test(name)) say(3, line, `kit names a domain: ${name}`);
}

function exportedNames({ program, lineOf }) {
  const exported = program.body.filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration);
  return exported.flatMap(({ declaration, start }) => {
    const declared = declaration.declarations ?? [declaration];
    return declared.map(({ id }) => ({ name: id?.name ?? '', line: lineOf(start) }));
  });
}

/** `orders` is found in `order-mail.ts`, `Orders`, `openOrder`; not in `border` or `reorder`. */
function nounsOf(modules) {
  const nouns = [...modules].map((name) => name.replace(/s$/, ''));
  const capitalized = nouns.map((noun) => noun[0].toUpperCase() + noun.slice(1));
  return new RegExp(`(?:(?:^|[/_.-])(?:${nouns.join('|')})|${capitalized.join('|')})s?(?=$|[/_.A-Z-])`);
}
