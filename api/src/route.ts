import type { z } from 'zod';

/** Who may call a route at all. Finer rights (is it *your* order?) are decided by the module's policy. */
export type Access = 'anyone' | 'member' | 'moderator' | 'admin';

/** One endpoint, as data: the server serves it, OpenAPI documents it and the client calls it from this one declaration. */
export interface RouteSpec {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path without the `/api` prefix; parameters are written `:eventId`. */
  readonly path: `/${string}`;
  readonly access: Access;
  /** One line for the browsable documentation. */
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** `multipart`: the body is a form with files, read by the handler as it arrives. `raw`: signed bytes (webhooks). */
  readonly accepts?: 'json' | 'multipart' | 'raw';
  readonly ok: OkSpec;
  /** Codes of the refusals a caller should be ready for, beside the general ones (bad input, not signed in, too many). */
  readonly refusals?: readonly string[];
  /**
   * The request must carry an `Idempotency-Key`. `stored`: the answer is kept and repeated; `key`: the use case itself
   * makes the key part of what it writes (hot paths).
   */
  readonly idempotent?: 'stored' | 'key';
  /** Requests allowed per minute and address (and member, when signed in). */
  readonly perMinute?: number;
  /**
   * Can be watched over a socket: whoever may read it hears its new answer whenever it changes (see `live.ts`). `shared`: all who
   * may read it read the same; `own`: every member reads their own.
   */
  readonly live?: 'shared' | 'own';
  /** Left out of the public documentation (callbacks between machines). */
  readonly hidden?: boolean;
}

export interface OkSpec {
  readonly status: 200 | 201 | 202 | 204 | 302;
  readonly body?: z.ZodType;
  /** Set when the answer is not JSON: `application/pdf`, `text/calendar`… */
  readonly contentType?: string;
}

/** A route that knows its name (`events.publish`) and the module it belongs to. */
export type Route<S extends RouteSpec = RouteSpec> = S & { readonly name: string; readonly module: string };

/** Declares the routes of one module; keys become names: `routes('events', { publish })` → `events.publish`. */
export function routes<const T extends Record<string, RouteSpec>>(
  module: string,
  specs: T,
): { [K in keyof T]: Route<T[K]> } {
  const named = Object.entries(specs).map(([key, spec]) => [key, { ...spec, module, name: `${module}.${key}` }]);
  return Object.fromEntries(named) as { [K in keyof T]: Route<T[K]> };
}

type OutputOf<S> = S extends z.ZodType ? z.output<S> : undefined;
type InputOf<S> = S extends z.ZodType ? z.input<S> : undefined;
type Part<S, K extends string> = S extends Readonly<Record<K, infer V>> ? V : undefined;

/** What a handler receives: parsed parameters, query and body. `key` is the `Idempotency-Key` (empty when the route takes none). */
export type In<S extends RouteSpec> = {
  readonly params: OutputOf<Part<S, 'params'>>;
  readonly query: OutputOf<Part<S, 'query'>>;
  readonly body: OutputOf<Part<S, 'body'>>;
  readonly key: string;
};

/** What a handler may return: it is parsed through the declared body, so a stray field never leaves. */
export type Out<S extends RouteSpec> = InputOf<Part<S['ok'], 'body'>>;

/** What a caller gets back. */
export type Answer<S extends RouteSpec> = OutputOf<Part<S['ok'], 'body'>>;

type Given<K extends string, V> = V extends undefined
  ? { readonly [P in K]?: undefined }
  : unknown extends V
    ? object
    : { readonly [P in K]: V };
type GivenQuery<V> = V extends undefined
  ? { readonly query?: undefined }
  : object extends V
    ? { readonly query?: V }
    : { readonly query: V };

/** What a caller passes. */
export type Call<S extends RouteSpec> = Given<'params', InputOf<Part<S, 'params'>>> &
  GivenQuery<InputOf<Part<S, 'query'>>> &
  Given<'body', InputOf<Part<S, 'body'>>>;
