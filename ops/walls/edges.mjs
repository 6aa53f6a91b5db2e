import { roleOf } from './areas.mjs';
import { dotted, walk } from './source.mjs';

const EDGES = new Set(['controller', 'listener', 'jobs']);
const MOST_LINES = 10;

/** Rule 7: a method of a controller, listener or job is short and calls one method of a service. */
export function edgesAreThin({ path, program, imports, lineOf }, say) {
  if (!EDGES.has(roleOf(path))) return;
  for (const { from, line } of imports) {
    if (roleOf(from) === 'repository') say(7, line, `an edge calls a service, not a repository: ${from}`);
  }
  walk(program, {
    MethodDefinition({ key, kind, value, start }) {
      if (kind !== 'method' || !value.body) return;
      const lines = lineOf(value.body.end) - lineOf(value.body.start) - 1;
      if (lines > MOST_LINES) say(7, lineOf(start), `${key.name} has ${lines} lines, an edge at most ${MOST_LINES}`);
      const calls = callsOfServices(value);
      if (calls > 1) say(7, lineOf(start), `${key.name} calls ${calls} methods, an edge calls one`);
    },
  });
}

/** Counts `await this.orders.refund(…)`, also several at once; what does not wait (`this.clock.now()`) is no use case. */
function callsOfServices(method) {
  let calls = 0;
  const count = (node) => {
    if (node?.type === 'CallExpression' && /^this\.\w+\.\w+$/.test(dotted(node.callee))) calls++;
  };
  const body = { type: 'Program', body: method.body.body, sourceType: 'module' };
  walk(body, {
    AwaitExpression: ({ argument }) => count(argument),
    ArrayExpression: ({ elements }) => elements.forEach(count),
  });
  return calls;
}
