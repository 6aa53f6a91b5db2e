import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { OidcProviderSettings } from '#kit/config/oidc-providers';
import { Config } from '#kit/config/settings';

/** What has to be remembered until people come back from the provider. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Claims {
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly name: string | null;
  readonly locale: 'fr' | 'en' | null;
}

const TIMEOUT_SECONDS = 6;

/**
 * The OpenID Connect providers of this house: authorization code with PKCE, state and nonce. A provider is asked for its
 * description when somebody first goes there, and again after a failure: none needs to be up when the house starts.
 */
@Injectable()
export class OidcProviders {
  private readonly known = new Map<string, Promise<oidc.Configuration>>();

  constructor(private readonly config: Config) {}

  list(): readonly OidcProviderSettings[] {
    return this.config.values.OIDC_PROVIDERS;
  }

  find(name: string): OidcProviderSettings | undefined {
    return this.list().find((provider) => provider.name === name);
  }

  /** Where to send the browser, and what to remember. Throws when the provider does not answer. */
  async begin(provider: OidcProviderSettings): Promise<{ url: string; checks: Checks }> {
    const configuration = await this.discover(provider);
    const checks = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri(provider),
      scope: 'openid email profile',
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, checks };
  }

  /** Trades the code of the callback for who it is. Throws when anything does not fit. */
  async finish(provider: OidcProviderSettings, query: URLSearchParams, checks: Checks): Promise<Claims> {
    const configuration = await this.discover(provider);
    const tokens = await oidc.authorizationCodeGrant(
      configuration,
      new URL(`${this.redirectUri(provider)}?${query.toString()}`),
      {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.verifier,
        idTokenExpected: true,
      },
    );
    const idToken = tokens.claims()!;
    // some providers tell the address only when asked for it
    const told = idToken['email']
      ? idToken
      : { ...idToken, ...(await this.userInfo(configuration, tokens.access_token, idToken.sub)) };
    return toClaims(idToken.sub, told);
  }

  private async userInfo(configuration: oidc.Configuration, accessToken: string, subject: string): Promise<object> {
    if (!configuration.serverMetadata().userinfo_endpoint) return {};
    return oidc.fetchUserInfo(configuration, accessToken, subject);
  }

  private redirectUri(provider: OidcProviderSettings): string {
    return `${this.config.publicUrl}/api/auth/oidc/${provider.name}/callback`;
  }

  private discover(provider: OidcProviderSettings): Promise<oidc.Configuration> {
    const known = this.known.get(provider.name);
    if (known) return known;
    const issuer = new URL(provider.issuer);
    const secret = provider.clientSecret === undefined ? oidc.None() : oidc.ClientSecretPost(provider.clientSecret);
    // an address in clear is for machines of one's own; whoever writes http:// into the settings says so
    const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    const found = oidc.discovery(issuer, provider.clientId, undefined, secret, { execute, timeout: TIMEOUT_SECONDS });
    this.known.set(provider.name, found);
    found.catch(() => this.known.delete(provider.name));
    return found;
  }
}

function toClaims(subject: string, told: Readonly<Record<string, unknown>>): Claims {
  const language = text(told['locale'])?.slice(0, 2).toLowerCase();
  return {
    subject,
    email: text(told['email'])?.toLowerCase() ?? null,
    // Some write the word; anything but a plain yes is a no.
    emailVerified: told['email_verified'] === true || told['email_verified'] === 'true',
    name: text(told['name']) ?? text(told['preferred_username']),
    locale: language === 'fr' || language === 'en' ? language : null,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
