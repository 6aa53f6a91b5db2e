import { areaOf, isTest, roleOf } from './areas.mjs';
import { dotted, walk } from './source.mjs';

const LIBRARIES = /^(@nestjs\/.*|kysely|pg|pg-boss|fastify|nodemailer|node:(http|https|http2|net|tls|child_process))$/;
const KIT = /^#kit\/(database|http|facts|jobs|ids|time\/clock)(\/|$)/;
const CLOCK_OR_CHANCE =
  /^(Date\.now|performance\.now|process\.hrtime.*|Temporal\.Now\..*|Math\.random|(crypto\.)?random[A-Z]\w+)$/;

/** Rule 5: a file without a role, and a policy, knows no Nest, SQL, HTTP, clock or chance. */
export function rulesArePure(file, say) {
  if (areaOf(file.path) !== 'modules' || !file.program || isTest(file.path)) return;
  const role = roleOf(file.path);
  if (role === 'unknown') say(5, 1, 'the suffix of the file name is no role of the house');
  if (role === null || role === 'policy') isPure(file, say);
}

function isPure({ program, imports, lineOf }, say) {
  for (const { from, line } of imports) if (isImpure(from)) say(5, line, `rules are pure: ${from}`);
  const refuse = (name, start) => say(5, lineOf(start), `time and chance arrive as arguments: ${name}`);
  walk(program, {
    CallExpression: ({ callee, start }) => CLOCK_OR_CHANCE.test(dotted(callee)) && refuse(dotted(callee), start),
    NewExpression: ({ callee, arguments: given, start }) => {
      if (dotted(callee) === 'Date' && given.length === 0) refuse('new Date()', start);
    },
  });
}

function isImpure(from) {
  const role = from.startsWith('.') ? roleOf(from) : null;
  return LIBRARIES.test(from) || KIT.test(from) || !(role === null || role === 'policy' || role === 'tables');
}
