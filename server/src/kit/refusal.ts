/** What a refusal means to the caller; `kit/http` turns it into a status. */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'gone'
  | 'too_many'
  | 'unavailable';

export interface RefusalSpec {
  readonly kind: RefusalKind;
  /** ICU message, French. */
  readonly fr: string;
  /** ICU message, English. */
  readonly en: string;
}

const known = new Map<string, RefusalSpec>();

/** Declares refusals: stable code → kind and both sentences. Codes are unique in the whole house. */
export function refusals<const T extends Record<string, RefusalSpec>>(specs: T): T {
  for (const [code, spec] of Object.entries(specs)) {
    if (known.has(code)) throw new Error(`refusal declared twice: ${code}`);
    known.set(code, spec);
  }
  return specs;
}

/** Every declared refusal, for tests and documentation. */
export function declaredRefusals(): ReadonlyMap<string, RefusalSpec> {
  return known;
}

export type RefusalParams = Readonly<Record<string, string | number | boolean | null>>;

/**
 * An expected "no". Thrown by rules and use cases, never caught by them; the transaction it crosses is rolled back.
 * `field` names the input it belongs to, as a path (`lines.0.quantity`).
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;
  readonly code: string;
  readonly params: RefusalParams;
  readonly field: string | undefined;

  // oxlint-disable-next-line estrade/max-params -- thrown in a hundred places, nearly always with one or two
  constructor(code: string, params: RefusalParams = {}, field?: string, options?: ErrorOptions) {
    super(code, options);
    const spec = known.get(code);
    if (!spec) throw new Error(`undeclared refusal: ${code}`);
    this.kind = spec.kind;
    this.code = code;
    this.params = params;
    this.field = field;
  }
}
