import { z } from 'zod';

const OidcProvider = z.object({
  /** Part of addresses: `keycloak`. */
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name is lower-case letters, digits and hyphens')
    .max(40),
  /** On the button; the name with a capital when left out. */
  label: z.string().min(1).max(60).optional(),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  /** Left out for a public client, which proves itself by PKCE alone. */
  clientSecret: z.string().min(1).optional(),
});

export interface OidcProviderSettings {
  readonly name: string;
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

/**
 * Providers as a setting: a JSON array of `{ name, label, issuer, clientId, clientSecret }`, or, for short,
 * `name=https://issuer|client id|client secret` separated by white space.
 */
export const OidcProviders = z
  .string()
  .default('')
  .transform((given, context): OidcProviderSettings[] => {
    const parsed = z.array(OidcProvider).safeParse(read(given.trim()));
    if (!parsed.success) return refuse(context, z.prettifyError(parsed.error));
    const names = parsed.data.map(({ name }) => name);
    const twice = names.find((name, place) => names.indexOf(name) !== place);
    if (twice) return refuse(context, `two providers are called ${twice}`);
    return parsed.data.map((one) => ({
      ...one,
      label: one.label ?? one.name[0]!.toUpperCase() + one.name.slice(1),
      clientSecret: one.clientSecret,
    }));
  });

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function read(given: string): unknown {
  if (given === '') return [];
  if (!given.startsWith('[')) return given.split(/\s+/).map(short);
  try {
    return JSON.parse(given);
  } catch {
    return given; // not an array: refused with the others
  }
}

function short(text: string): unknown {
  const equals = text.indexOf('=');
  const [issuer, clientId, clientSecret] = text.slice(equals + 1).split('|');
  return { name: text.slice(0, Math.max(0, equals)), issuer, clientId, clientSecret: clientSecret || undefined };
}
