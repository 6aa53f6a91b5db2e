import { presentSpan } from './context.ts';
import { openSpan, type Span } from './tracing.ts';

const MOST_TEXT = 2_000;

type Done = (error: unknown, result: unknown) => unknown;

/** Sends a statement to PostgreSQL, as a span of what it is for. What runs by itself (looking for work) makes none. */
export function tracedQuery(
  text: string | undefined,
  args: readonly unknown[],
  send: (...args: unknown[]) => unknown,
): unknown {
  const span = text !== undefined && presentSpan() ? openQuery(text) : undefined;
  if (!span) return send(...args);
  const at = args.findLastIndex((one) => typeof one === 'function');
  if (at >= 0) return send(...args.with(at, ending(span, args[at] as Done)));
  const sent = send(...args);
  return sent instanceof Promise ? sent.then(...endings(span)) : sent;
}

/** Values stay out: they are what people wrote. */
function openQuery(text: string): Span | undefined {
  const said = text.trimStart();
  const operation = /^[a-z]+/i.exec(said)?.[0].toUpperCase() ?? 'SQL';
  const attributes = {
    'db.system.name': 'postgresql',
    'db.operation.name': operation,
    'db.query.text': said.slice(0, MOST_TEXT),
  };
  return openSpan({ name: `pg ${operation}`, kind: 'client', attributes });
}

function ending(span: Span, then: Done): Done {
  return (error, result) => {
    span.end(error ?? undefined);
    return then(error, result);
  };
}

function endings(span: Span): [(result: unknown) => unknown, (error: unknown) => never] {
  return [
    (result) => {
      span.end();
      return result;
    },
    (error) => {
      span.end(error);
      throw error;
    },
  ];
}
