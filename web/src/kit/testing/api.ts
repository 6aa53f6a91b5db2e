import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, vi } from 'vitest';

export interface AskedOfApi {
  method: string;
  /** Address with its query. */
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

/** A real server in the place of the API, for what a component asks by itself. Stays for the file; gives what it was asked. */
export async function serveApi(
  answer: (asked: AskedOfApi) => { status?: number; body: unknown },
): Promise<readonly AskedOfApi[]> {
  const log: AskedOfApi[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: text ? (JSON.parse(text) as unknown) : null,
    };
    log.push(asked);
    const { status = 200, body } = answer(asked);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  afterAll(() => server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => real(origin + input, init));
  return log;
}
