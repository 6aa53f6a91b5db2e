import { expect, it } from 'vitest';
import { OidcProviders } from './oidc-providers.ts';

const issuer = 'https://id.example/realms/house?x=1';

it('is empty by default', () => expect(OidcProviders.parse(undefined)).toEqual([]));

it('reads the short form, with = and spaces where they may stand', () => {
  expect(OidcProviders.parse(`keycloak=${issuer}|estrade|s=cret  \n auth0=https://a.example|web`)).toEqual([
    { name: 'keycloak', label: 'Keycloak', issuer, clientId: 'estrade', clientSecret: 's=cret' },
    { name: 'auth0', label: 'Auth0', issuer: 'https://a.example', clientId: 'web', clientSecret: undefined },
  ]);
});

it('reads JSON, where a secret may hold anything', () => {
  const given = [{ name: 'my-house', label: 'Ma maison', issuer, clientId: 'a b', clientSecret: 'x | y = z' }];
  expect(OidcProviders.parse(JSON.stringify(given))).toEqual(given);
});

it.each([
  'keycloak',
  'keycloak=not a url|x',
  'Key Cloak=https://a.example|x',
  '[{"name":"a"}]',
  '[',
  'a=https://a.example|x a=https://b.example|y',
  'a=javascript:alert(1)|x',
])('refuses %s', (given) => expect(OidcProviders.safeParse(given).success).toBe(false));
