export interface Traceparent {
  readonly traceId: string;
  readonly spanId: string;
  readonly flags: number;
}

const FORM = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
const NONE = /^0+$/;

/** Reads the W3C header; undefined when it is not one. */
export function readTraceparent(text: string): Traceparent | undefined {
  const [, traceId, spanId, flags] = FORM.exec(text) ?? [];
  if (!traceId || !spanId || !flags || NONE.test(traceId) || NONE.test(spanId)) return undefined;
  return { traceId, spanId, flags: Number.parseInt(flags, 16) };
}

export function writeTraceparent({ traceId, spanId, flags }: Traceparent): string {
  return `00-${traceId}-${spanId}-${flags.toString(16).padStart(2, '0')}`;
}
