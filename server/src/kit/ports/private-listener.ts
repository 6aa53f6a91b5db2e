import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { withContext } from '../telemetry/context.ts';
import { inSpan } from '../telemetry/tracing.ts';
import { Refusal } from '../refusal.ts';
import type { AnyPort, Switchboard } from './port.ts';

export interface PrivateListenerOptions {
  readonly secret: string;
  readonly ports: readonly AnyPort[];
  readonly switchboard: Switchboard;
  /** Serves the public routes of this process to a peer that holds the one address. */
  readonly publicRoutes: (request: IncomingMessage, response: ServerResponse) => void;
}

const MOST_BYTES = 8 * 1024 * 1024;

/**
 * Where the other processes of the house ask this one: `POST /ports/<port>/<method>`, and the public routes of its
 * modules. Every request carries the shared secret. Bind it to a private address only.
 */
export function privateListener(options: PrivateListenerOptions): Server {
  return createServer((request, response) => {
    if (!allowed(request, options.secret)) return send(response, 401, {});
    const [, area, portName, method] = (request.url ?? '').split('/');
    if (area !== 'ports') return options.publicRoutes(request, response);
    const call = { portName: portName ?? '', method: method ?? '' };
    const wish = { name: `answer ${call.portName}.${call.method}`, kind: 'server' } as const;
    withContext(request.headers, () => inSpan(wish, () => answer(options, call, request), request.headers))
      .then(({ status, body }) => send(response, status, body))
      .catch((error: unknown) => send(response, 500, { error: String(error) }));
  });
}

function allowed(request: IncomingMessage, secret: string): boolean {
  const given = Buffer.from(
    request.headers['x-estrade-peer']?.toString() ?? request.headers.authorization?.slice(7) ?? '',
  );
  const wanted = Buffer.from(secret);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function answer(
  options: PrivateListenerOptions,
  call: { portName: string; method: string },
  request: IncomingMessage,
) {
  const declared = options.ports.find((one) => one.portName === call.portName)?.methods[call.method];
  const line = options.switchboard.line(call.portName);
  if (!declared || !line) return { status: 404, body: {} };
  try {
    const value = await line[call.method]!(declared.in.parse(JSON.parse(await text(request))));
    return { status: 200, body: { value: declared.out.parse(value) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 409, body: { refusal: { code: error.code, params: error.params, field: error.field } } };
  }
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8') || 'null';
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
