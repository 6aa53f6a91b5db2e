import { client } from '@estrade/api/client';
import { accounts } from '@estrade/api/accounts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { attempt, type Operation, operationsOf } from './operations.ts';

const house = inject('house');
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const EACH = 24;
const PASSWORD = 'lever-de-rideau';
const CASTS = {
  visitor: null,
  member: 'ines@estrade.test',
  organizer: 'lea@estrade.test',
  admin: 'admin@estrade.test',
} as const;

const document = (await (await fetch(`${house.url}/api/openapi.json`)).json()) as Parameters<typeof operationsOf>[0];
// signing out would end the session the others are tried with
const operations = operationsOf(document).filter(({ id }) => !/\.(logout|leave)$/.test(id));

/** Rows of every table of every module; what requests themselves leave (limits, sign-ins, idempotency keys) does not count. */
async function census(database: pg.Client): Promise<Record<string, number>> {
  const { rows } = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'pgboss', 'kit', 'payments') and tablename not in ('sign_ins', 'refresh_tokens', 'sessions', 'holds', 'quotas', 'offer_marks')`,
  );
  const counts = await Promise.all(
    rows.map(
      async ({ name }) => [name, Number((await database.query(`select count(*) from ${name}`)).rows[0].count)] as const,
    ),
  );
  return Object.fromEntries(counts.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}

async function tokenOf(email: string | null): Promise<string | null> {
  if (!email) return null;
  const call = client({ baseUrl: house.url });
  return (await call(accounts.login, { body: { email, password: PASSWORD } })).accessToken;
}

async function tryOut(operation: Operation, token: string | null): Promise<string[]> {
  const complaints: string[] = [];
  for (let n = 0; n < EACH; n++) {
    const { url, init } = attempt(operation, seed * 1000 + n);
    const headers = {
      ...(init.headers as Record<string, string>),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const response = await fetch(house.url + url, { ...init, headers });
    const text = await response.text();
    if (response.status >= 500)
      complaints.push(
        `${response.status} ${init.method} ${url} ${JSON.stringify(init.body)?.slice(0, 200)} → ${text.slice(0, 300)}`,
      );
    else if (response.status >= 400 && !isProblem(response, text))
      complaints.push(`no problem+json: ${response.status} ${init.method} ${url} → ${text.slice(0, 200)}`);
  }
  return complaints;
}

function isProblem(response: Response, text: string): boolean {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return false;
  const problem = JSON.parse(text) as { code?: unknown; detail?: unknown; stack?: unknown };
  return (
    typeof problem.code === 'string' &&
    typeof problem.detail === 'string' &&
    problem.detail.length > 0 &&
    problem.stack === undefined
  );
}

describe(`bad input on every endpoint (seed ${seed})`, () => {
  const database = new pg.Client({ connectionString: house.databaseUrl ?? undefined });
  let before: Record<string, number>;
  beforeAll(async () => {
    await database.connect();
    before = await census(database);
  });
  afterAll(() => database.end());

  for (const [who, email] of Object.entries(CASTS)) {
    it(`is refused clearly to a ${who}`, async () => {
      const token = await tokenOf(email);
      const complaints: string[] = [];
      for (const operation of operations) complaints.push(...(await tryOut(operation, token)));
      expect(complaints).toEqual([]);
    });
  }

  it('changes nothing', async () => {
    expect(await census(database)).toEqual(before);
  });

  it('leaves the house answering', async () => {
    expect((await fetch(`${house.url}/api/ready`)).status).toBe(200);
  });
});
