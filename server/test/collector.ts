import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const Value = z.object({ stringValue: z.string().optional(), intValue: z.union([z.number(), z.string()]).optional() });
const Attribute = z.object({ key: z.string(), value: Value });
const Span = z.object({
  traceId: z.string().length(32),
  spanId: z.string().length(16),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.int(),
  attributes: z.array(Attribute),
  status: z.object({ code: z.int().optional() }),
});
const Sent = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(Attribute) }),
      scopeSpans: z.array(z.object({ spans: z.array(Span) })),
    }),
  ),
});

export interface SeenSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parent: string | undefined;
  readonly name: string;
  readonly failed: boolean;
  readonly about: Readonly<Record<string, string>>;
}

/** A collector of traces as any: OTLP over HTTP. */
export interface TraceCollector {
  readonly url: string;
  readonly spans: SeenSpan[];
  /** Everything that was sent, as it was. */
  readonly sent: string[];
  /** The names of what was done under a span, in the order it was done. */
  under(span: SeenSpan): SeenSpan[];
  close(): Promise<void>;
}

export async function aTraceCollector(): Promise<TraceCollector> {
  const spans: SeenSpan[] = [];
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url !== '/v1/traces') return void response.writeHead(404).end();
      sent.push(Buffer.concat(chunks).toString());
      spans.push(...seen(sent.at(-1)!));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    sent,
    under: ({ spanId }) => spans.filter(({ parent }) => parent === spanId),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => void server.close(closed));
    },
  };
}

function seen(text: string): SeenSpan[] {
  const { resourceSpans } = Sent.parse(JSON.parse(text));
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap((scope) =>
      scope.spans.map(({ traceId, spanId, parentSpanId, name, status, attributes }) => {
        const about = texts([...resource.attributes, ...attributes]);
        return { traceId, spanId, parent: parentSpanId, name, failed: status.code === 2, about };
      }),
    ),
  );
}

function texts(attributes: readonly z.infer<typeof Attribute>[]): Record<string, string> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, String(value.stringValue ?? value.intValue ?? '')]),
  );
}
