/** A cookie to set; with an empty value and no age, one to forget. Always HttpOnly and SameSite=Lax. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly secure: boolean;
  readonly maxAgeSeconds: number;
}

/** An answer with more than a body: cookies, or another place to go on to. Never kept by a cache. */
export class Reply<T> {
  readonly body: T;
  readonly cookies: readonly Cookie[];
  /** Where the browser goes next; for routes that answer 302. */
  readonly location: string | undefined;

  constructor(body: T, options: { readonly cookies?: readonly Cookie[]; readonly location?: string } = {}) {
    this.body = body;
    this.cookies = options.cookies ?? [];
    this.location = options.location;
  }
}
