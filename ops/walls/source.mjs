import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/**
 * What the walls look at in one file: its imports (`{ from, path, names, type, line }`; `path` is the file of this repository
 * it means, null for a library), its program, and the line of an offset.
 */
export function read(path, text) {
  const { program, module } = parseSync(path, text, { sourceType: 'module' });
  const lineOf = (offset) => text.slice(0, offset).split('\n').length;
  const imports = [
    ...module.staticImports.map((one) => ({ from: one.moduleRequest.value, at: one.start, entries: one.entries })),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .filter((entry) => entry.moduleRequest)
      .map((entry) => ({ from: entry.moduleRequest.value, at: entry.start, entries: [entry] })),
    ...module.dynamicImports.map(({ start, moduleRequest }) => {
      return { from: text.slice(moduleRequest.start + 1, moduleRequest.end - 1), at: start, entries: [] };
    }),
  ].map(({ from, at, entries }) => ({
    from,
    path: resolve(path, from),
    names: entries.map((entry) => entry.importName?.name ?? '*'),
    line: lineOf(at),
  }));
  return { path, text, program, imports, lineOf };
}

/** Calls `visit.X(node)` for each node of type X. */
export function walk(program, visit) {
  new Visitor(visit).visit(program);
}

/** `a.b.c` for a chain of names, '' for anything else. */
export function dotted(node) {
  if (node?.type === 'MemberExpression' && !node.computed) return join(dotted(node.object), node.property.name);
  return node?.type === 'ThisExpression' ? 'this' : (node?.name ?? '');
}

function join(left, right) {
  return left && `${left}.${right}`;
}

const ALIASES = [
  [/^#(core|kit)\//, 'server/src/$1/'],
  [/^@\//, 'web/src/'],
  [/^@estrade\/(\w+)\//, '$1/src/'],
];

function resolve(path, from) {
  if (from.startsWith('.')) return posix.join(posix.dirname(path), from);
  const alias = ALIASES.find(([pattern]) => pattern.test(from));
  return alias ? from.replace(...alias) : null;
}
