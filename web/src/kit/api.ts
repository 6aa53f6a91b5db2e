import { client, type Client } from '@estrade/api/client';
import { cookies, headers } from 'next/headers';
import { getLocale } from 'next-intl/server';

const baseUrl = () => process.env.API_URL ?? 'http://127.0.0.1:3001';

/**
 * The API as the visitor: cookies and address forwarded. For private pages, rendered per request. Throws `ProblemError`;
 * `kit/session.ts` turns « not signed in » into the way to sign in.
 */
export async function api(): Promise<Client> {
  const [jar, head, locale] = [await cookies(), await headers(), await getLocale()];
  const forwarded = {
    cookie: jar.toString(),
    'accept-language': locale,
    'x-forwarded-for': head.get('x-forwarded-for') ?? '',
    'user-agent': head.get('user-agent') ?? '',
  };
  return client({
    baseUrl: baseUrl(),
    headers: () => forwarded,
    fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }),
  });
}

interface Freshness {
  /** How old an answer may be before it is asked again. */
  seconds?: number;
  /** Of `kit/cache-tags.ts`: what makes it old at once. */
  tags?: string[];
}

/** The API as nobody, for cached pages: the same answer for everyone, renewed when it is old or a fact has changed it. */
export function publicApi(locale: string, { seconds = 60, tags }: Freshness = {}): Client {
  return client({
    baseUrl: baseUrl(),
    headers: () => ({ 'accept-language': locale }),
    fetch: (input, init) => fetch(input, { ...init, next: { revalidate: seconds, tags } }),
  });
}
