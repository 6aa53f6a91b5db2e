import { z } from 'zod';
import { Problem } from './common.ts';
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

/** Builds the OpenAPI 3.1.1 document of the given routes. Schemas with a `meta({ id })` become components. */
export function openapi(info: { title: string; version: string; description: string }, list: readonly Route[]): Json {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  const write = (schema: z.ZodType, io: 'input' | 'output') =>
    collect(schemas, z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' }) as Json);
  const problem = write(Problem, 'output');
  for (const route of list) {
    if (route.hidden) continue;
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`;
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(route, write, problem);
  }
  return { openapi: '3.1.1', info, paths, components: { schemas, securitySchemes } };
}

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'estrade_access' },
};

type Write = (schema: z.ZodType, io: 'input' | 'output') => Json;

function operation(route: Route, write: Write, problem: Json): Json {
  const content = (type: string, schema: Json) => ({ [type]: { schema } });
  const ok: Json = { description: 'Done' };
  if (route.ok.contentType) ok['content'] = content(route.ok.contentType, { type: 'string', format: 'binary' });
  else if (route.ok.body) ok['content'] = content('application/json', write(route.ok.body, 'output'));
  const codes = route.refusals?.length ? `Refusals: ${route.refusals.map((code) => `\`${code}\``).join(', ')}.` : '';
  const answer: Json = {
    operationId: route.name,
    tags: [route.module],
    summary: route.summary,
    description: codes,
    parameters: parameters(route, write),
    responses: {
      [route.ok.status]: ok,
      default: { description: 'A refusal', content: content('application/problem+json', problem) },
    },
  };
  if (route.access !== 'anyone') answer['security'] = [{ bearer: [] }, { cookie: [] }];
  if (route.body)
    answer['requestBody'] = { required: true, content: content(bodyType(route), write(route.body, 'input')) };
  return answer;
}

function bodyType(route: Route): string {
  return route.accepts === 'multipart' ? 'multipart/form-data' : 'application/json';
}

function parameters(route: Route, write: Write): Json[] {
  const path = route.params ? fields(write(route.params, 'input')) : [];
  const query = route.query ? fields(write(route.query, 'input')) : [];
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: { type: 'string', minLength: 8, maxLength: 128 },
  };
  return [
    ...path.map(([name, schema]) => ({ name, in: 'path', required: true, schema })),
    ...query.map(([name, schema, required]) => ({ name, in: 'query', required, schema })),
    ...(route.idempotent ? [key] : []),
  ];
}

function fields(schema: Json): [string, unknown, boolean][] {
  const required = (schema['required'] as string[] | undefined) ?? [];
  return Object.entries((schema['properties'] as Json | undefined) ?? {}).map(([name, field]) => [
    name,
    field,
    required.includes(name),
  ]);
}

/** Moves `$defs` to the document's components and points every reference there. */
function collect(schemas: Json, { $defs, $schema: _, ...schema }: Json): Json {
  for (const [name, definition] of Object.entries(($defs as Json | undefined) ?? {}))
    schemas[name] ??= rewrite(definition);
  const id = schema['id'];
  if (typeof id !== 'string') return rewrite(schema) as Json;
  schemas[id] ??= rewrite(schema);
  return { $ref: `#/components/schemas/${id}` };
}

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id' || typeof (value as Json)['id'] !== 'string')
      .map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string'
          ? inner.replace('#/$defs/', '#/components/schemas/')
          : rewrite(inner),
      ]),
  );
}
