import { z } from 'zod';
import { OidcProviders } from './oidc-providers.ts';

const list = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');
const secret = z.string().min(32);

/** Every setting of the server, read from the environment once and validated at start. `.env.example` lists them. */
export const Settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Which of the editions this house is. */
  EDITION: z.string().default('estrade'),
  /** Port of the one address. */
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** Address people use, without a slash at the end; links in mails start with it. */
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  /** Where files of this house live: uploads, embedded database, secrets. */
  DATA_DIR: z.string().default('.data'),
  /** Modules this process runs, `all` or a list; those absent are asked at PEERS. */
  MODULES: z.string().default('all').transform(list),
  /** Private addresses of the modules that run elsewhere: `ticketing=http://127.0.0.1:4101,payments=http://127.0.0.1:4101`. */
  PEERS: z
    .string()
    .default('')
    .transform((value) => Object.fromEntries(list(value).map((pair) => pair.split('=', 2) as [string, string]))),
  /** Port of the private listener other processes ask this one at; none when unset. */
  PRIVATE_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  PRIVATE_HOST: z.string().default('127.0.0.1'),
  /** Shared by the processes of one house. */
  PRIVATE_SECRET: secret,
  /**
   * Which work this process does beside serving: `prompt` (facts, sweeps: people wait for them), `patient` (letters,
   * documents, pictures: they may wait, and must not slow a sale), `all` or `none`.
   */
  WORKER: z.enum(['all', 'prompt', 'patient', 'none']).default('all'),
  /** RabbitMQ; facts travel through PostgreSQL when unset. */
  BROKER_URL: z.string().optional(),
  /** Address of the web (Next); what is not /api is passed on to it. */
  WEB_URL: z.url().optional(),
  /** Proxies whose X-Forwarded-* are believed. */
  TRUST_PROXY: z.string().default('loopback'),
  /** Signs access tokens. */
  AUTH_SECRET: secret,
  /** Ed25519 private key (PKCS 8, base64 DER) that signs ticket codes. */
  TICKET_KEY: z.string().min(40),
  /** Holds routes to the number of requests a minute they declare; `off` for load tests. */
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  /** OpenID Connect providers, see `OidcProviders`. */
  OIDC_PROVIDERS: OidcProviders,
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Estrade <bonjour@estrade.test>'),
  /** POST endpoint of an SMS gateway; recorded in the mailbox page when unset. */
  SMS_GATEWAY_URL: z.url().optional(),
  SMS_GATEWAY_TOKEN: z.string().optional(),
  /** Which payment provider takes cards. */
  PAYMENT_PROVIDER: z.enum(['embedded', 'stripe']).default('embedded'),
  STRIPE_SECRET_KEY: z.string().optional(),
  STRIPE_PUBLISHABLE_KEY: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  /** Another host that speaks Stripe's wire format. */
  STRIPE_API_URL: z.url().optional(),
  /** Signs the webhooks of the embedded card network. */
  CARD_NETWORK_SECRET: secret,
  /** `file` (under DATA_DIR) or `s3`. */
  STORAGE: z.enum(['file', 's3']).default('file'),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('eu-west-3'),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  /** Template of map tiles, `https://tiles.example/{z}/{x}/{y}.png`; the bundled outline when unset. */
  MAP_TILES_URL: z.string().optional(),
  MAP_TILES_ATTRIBUTION: z.string().optional(),
  /** Fill the demo world on an empty database. */
  DEMO: flag.default(true),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** OpenTelemetry collector (OTLP over HTTP); nothing is sent when unset. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
});
export type SettingsValues = z.infer<typeof Settings>;

/** Injectable settings. */
export class Config {
  readonly values: SettingsValues;
  constructor(values: SettingsValues) {
    this.values = values;
  }
  get publicUrl(): string {
    return this.values.PUBLIC_URL ?? `http://localhost:${this.values.PORT}`;
  }
  get production(): boolean {
    return this.values.NODE_ENV === 'production';
  }
}

/** Reads and validates the environment. Throws one error that names every wrong variable. Empty counts as unset. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsValues {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These settings are missing or wrong:\n${lines.join('\n')}`);
}
