import { chance, NASTY, NASTY_PATHS, pick } from './nasty.ts';

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly fields: readonly string[];
  readonly hasBody: boolean;
}

interface Document {
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}
interface Described {
  readonly operationId: string;
  readonly parameters?: Operation['parameters'];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
}
interface Schema {
  readonly $ref?: string;
  readonly properties?: Record<string, Schema>;
}

/** Every operation of the document, with the names of the fields its body takes. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const schema = described.requestBody && Object.values(described.requestBody.content)[0]?.schema;
      return {
        id: described.operationId,
        method: method.toUpperCase(),
        path,
        parameters: described.parameters ?? [],
        fields: schema ? Object.keys(resolve(document, schema).properties ?? {}) : [],
        hasBody: schema !== undefined,
      };
    }),
  );
}

function resolve(document: Document, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name ? (document.components.schemas[name] ?? {}) : schema;
}

export interface Attempt {
  readonly url: string;
  readonly init: RequestInit;
}

/** One bad request to an operation: never one its declaration would take. */
export function attempt(operation: Operation, seed: number): Attempt {
  const next = chance(seed);
  const path = operation.path.replace(/\{(\w+)\}/g, () => pick(next, NASTY_PATHS));
  const query = new URLSearchParams();
  for (const parameter of operation.parameters) {
    if (parameter.in === 'query' && next() < 0.7) query.append(parameter.name, spelt(pick(next, NASTY)));
  }
  const headers: Record<string, string> = { 'accept-language': pick(next, ['fr', 'en', '*', 'zz;q=bad', '']) };
  if (next() < 0.8) headers['idempotency-key'] = `fuzz-${seed}-${operation.id}`;
  const init: RequestInit = { method: operation.method, headers, redirect: 'manual' };
  if (operation.hasBody) Object.assign(init, bodyOf(operation, next, headers));
  return { url: `${path}${query.size > 0 ? `?${query}` : ''}`, init };
}

function bodyOf(operation: Operation, next: () => number, headers: Record<string, string>): RequestInit {
  const kind = next();
  headers['content-type'] =
    kind < 0.9
      ? 'application/json'
      : pick(next, ['text/plain', 'application/xml', 'multipart/form-data', 'multipart/form-data; boundary=x', '']);
  if (kind < 0.1) return { body: pick(next, ['', '{', '[', 'null', '"text"', '{"a":', '\u0000', '{"a":1}}']) };
  if (kind < 0.2) return { body: JSON.stringify(pick(next, NASTY)) };
  const body = Object.fromEntries(operation.fields.map((field) => [field, pick(next, NASTY)]));
  // something no schema takes, so that a request that looks right by chance is still refused
  const spoilt = pick(next, operation.fields.length > 0 ? operation.fields : ['unknown']);
  return { body: JSON.stringify({ ...body, [spoilt]: [[[0]]], unknown: 1 }) };
}

/** As it would stand in an address. */
function spelt(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
