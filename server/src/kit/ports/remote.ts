import { Agent, fetch as request } from 'undici';
import { Refusal, type RefusalParams } from '../refusal.ts';
import { telemetryHeaders } from '../telemetry/context.ts';
import { inSpan } from '../telemetry/tracing.ts';
import type { AnyPort } from './port.ts';

export interface Peer {
  /** Private address of the process that answers, `http://127.0.0.1:4101`. */
  readonly url: string;
  readonly secret: string;
}

const LIMIT_MS = 5_000;
const agent = new Agent({ connections: 32, pipelining: 1, keepAliveTimeout: 30_000 });

/** Answers of a port that another process gives, over its private listener. A refusal over there is the same refusal here. */
export function remote(portClass: AnyPort, peer: Peer): object {
  const methods = Object.entries(portClass.methods).map(([method, { in: input, out }]) => [
    method,
    async (given: unknown) => {
      const wish = { name: `ask ${portClass.portName}.${method}`, kind: 'client' } as const;
      const asked = () => ask(peer, `/ports/${portClass.portName}/${method}`, input.parse(given));
      return out.parse(await inSpan(wish, asked));
    },
  ]);
  return Object.fromEntries(methods) as object;
}

async function ask(peer: Peer, path: string, body: unknown): Promise<unknown> {
  const response = await request(peer.url + path, {
    method: 'POST',
    dispatcher: agent,
    signal: AbortSignal.timeout(LIMIT_MS),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${peer.secret}`, ...telemetryHeaders() },
    body: JSON.stringify(body ?? null),
  }).catch((cause: unknown) => {
    throw new Refusal('kit.peer_unreachable', {}, undefined, { cause });
  });
  const answer = (await response.json()) as {
    value?: unknown;
    refusal?: { code: string; params: RefusalParams; field?: string };
  };
  if (answer.refusal) throw new Refusal(answer.refusal.code, answer.refusal.params, answer.refusal.field);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return answer.value;
}
