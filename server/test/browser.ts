import { PASSWORD } from './people.ts';
import type { World } from './world.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

/** A browser as far as the API can tell: it keeps cookies, says what it is, and where its pages are from. */
export function aBrowser(world: World, userAgent: string = FIREFOX) {
  const jar = new Map<string, string>();
  const call = async (method: string, path: string, body?: object) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers: Record<string, string> = {
      'user-agent': userAgent,
      origin: world.url,
      ...(cookie ? { cookie } : {}),
    };
    if (body) headers['content-type'] = 'application/json';
    const response = await fetch(world.url + path, {
      method,
      headers,
      body: body ? JSON.stringify(body) : null,
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === '') jar.delete(name!);
      else jar.set(name!, value!);
    }
    return response;
  };
  const logIn = (email: string) => call('POST', '/api/auth/login', { email, password: PASSWORD });
  return { jar, call, logIn };
}
