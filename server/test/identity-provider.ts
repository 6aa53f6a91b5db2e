import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A real OpenID Connect provider on this machine, where anybody may sign in under any name. */
export interface IdentityProvider {
  readonly issuer: string;
  /** What it says of a login; replace to change who people are. */
  readonly claims: Map<string, Readonly<Record<string, unknown>>>;
  /** Goes through its pages as a person would, from the address the house sent to, to the address it sends back to. */
  signIn(authorizationUrl: string, login: string): Promise<string>;
  close(): Promise<void>;
}

export interface IdentityProviderOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** Zero for any free one. */
  readonly port?: number;
}

export async function anIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  const claims = new Map<string, Readonly<Record<string, unknown>>>();
  const server = createServer();
  await new Promise<void>((listening) => void server.listen(options.port ?? 0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        redirect_uris: [options.redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'locale'] },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...claims.get(id) }) }),
    pkce: { required: () => true },
    cookies: { keys: ['only for specs'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  });
  server.on('request', provider.callback());
  return { issuer, claims, signIn: (url, login) => walkThrough(url, login, issuer), close: () => stop(server) };
}

/** Follows redirects and sends its forms, with a jar for its cookies, until it sends the browser away. */
async function walkThrough(from: string, login: string, issuer: string): Promise<string> {
  const jar = new Map<string, string>();
  let [url, form]: [string, URLSearchParams | null] = [from, null];
  for (let step = 0; step < 20; step++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response: Response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      body: form,
      headers: { cookie },
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      jar.set(name!, value!);
    }
    const location = response.headers.get('location');
    form = null;
    if (location) url = new URL(location, url).href;
    else [url, form] = await fillIn(response, login);
    if (!url.startsWith(issuer)) return url;
  }
  throw new Error('the identity provider leads nowhere');
}

async function fillIn(page: Response, login: string): Promise<[string, URLSearchParams]> {
  const html = await page.text();
  const [action, prompt] = [/action="([^"]+)"/.exec(html)?.[1], /name="prompt" value="(\w+)"/.exec(html)?.[1]];
  if (!action || !prompt) throw new Error(`no form on the page of the identity provider: ${html.slice(0, 400)}`);
  return [new URL(action, page.url).href, new URLSearchParams({ prompt, login, password: 'any' })];
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => void server.close(closed));
}
