import { Problem } from './common.ts';
import type { Answer, Call, RouteSpec } from './route.ts';

export interface ClientOptions {
  /** Origin of the server, without `/api`; empty in a browser (same origin). */
  readonly baseUrl: string;
  readonly headers?: () => Record<string, string> | Promise<Record<string, string>>;
  /** A fetch of one's own: with cookies forwarded, a cache, a retry. */
  readonly fetch?: (input: string, init: RequestInit) => Promise<Response>;
}

/** A refusal of the server, as it said it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}

export interface CallOptions {
  readonly key?: string;
  readonly signal?: AbortSignal;
  /** Anything a particular fetch understands (Next's `next: { revalidate, tags }`). */
  readonly init?: RequestInit & Record<string, unknown>;
}

export type Client = <S extends RouteSpec>(route: S, input?: Call<S>, options?: CallOptions) => Promise<Answer<S>>;

/** A typed client over the route table: `await call(events.show, { params: { slug } })`. Throws `ProblemError`. */
export function client(options: ClientOptions): Client {
  return async (route, input, callOptions = {}) => {
    const request = await toRequest(options, { route, input: (input ?? {}) as LooseCall, ...callOptions });
    const response = await (options.fetch ?? fetch)(request.url, request.init);
    if (!response.ok) throw new ProblemError(await problemOf(response));
    if (route.ok.contentType) return (await response.blob()) as never;
    return (route.ok.body ? await response.json() : undefined) as never;
  };
}

/** Address of a route, parameters filled in, for links, forms and tests. */
export function urlOf(route: RouteSpec, input: LooseCall = {}): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input.params?.[name])));
  const query = new URLSearchParams(Object.entries(input.query ?? {}).flatMap(pairsOf));
  return `/api${path}${query.size ? `?${query}` : ''}`;
}

/** A list is sent as the same name several times. */
function pairsOf([name, value]: [string, unknown]): [string, string][] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)]);
}

interface LooseCall {
  readonly params?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
}

interface Request extends CallOptions {
  readonly route: RouteSpec;
  readonly input: LooseCall;
}

async function toRequest(options: ClientOptions, { route, input, key, signal, init }: Request) {
  const body = bodyOf(input.body);
  const headers: Record<string, string> = { accept: 'application/json', ...(await options.headers?.()) };
  if (typeof body === 'string') headers['content-type'] = 'application/json';
  if (route.idempotent) headers['idempotency-key'] = key ?? crypto.randomUUID();
  return {
    url: options.baseUrl + urlOf(route, input),
    init: { ...init, method: route.method, headers, body, signal, credentials: 'same-origin' } as RequestInit,
  };
}

/** A form with files goes as it is; everything else as JSON. */
function bodyOf(body: unknown): string | FormData | undefined {
  if (body === undefined) return undefined;
  return typeof FormData !== 'undefined' && body instanceof FormData ? body : JSON.stringify(body);
}

async function problemOf(response: Response): Promise<Problem> {
  const parsed = Problem.safeParse(await response.json().catch(() => null));
  if (parsed.success) return parsed.data;
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    code: 'http.unreadable',
    detail: response.statusText,
  };
}
