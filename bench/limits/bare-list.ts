import { once } from 'node:events';
import Fastify from 'fastify';
import pg from 'pg';

/** The limit of the list: bare Fastify, raw driver, prepared statements, the text of the rows joined and sent. */
const FIRST = 'not over and over_at > now() and (previous_over_at is null or previous_over_at <= now())';
const WEEK =
  `not over and over_at > now() and last_day >= current_date and first_day <= current_date + 6 and starts_at < current_date + 8 and ` +
  `(previous_over_at is null or previous_over_at <= now() or previous_last_day < current_date)`;
const LINE = `date_id, (extract(epoch from starts_at) * 1000)::float8 as rank, starts_at <= now() as ongoing, card`;

const list = (condition: string, order = 'starts_at, date_id') =>
  `select ${LINE} from events.listings where ${condition} order by ${order} limit 25`;
const branch = (condition: string) => list(condition).replace('select ', 'select starts_at, ');
const statements = [
  list(FIRST),
  list(`${FIRST} and category = 'musique'`),
  list(`${FIRST} and from_price = 0`),
  `select * from ((${branch(`${WEEK} and not long and starts_at >= current_date - 3`)}) union all (${branch(`${WEEK} and long`)})) found order by starts_at, date_id limit 25`,
  list(`${FIRST} and free_food`),
  list(`${FIRST} and category = 'theatre' and from_price > 0`),
  list(FIRST, 'popularity desc, date_id desc'),
];

const [databaseUrl] = (await once(process, 'message')) as [string];
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
const app = Fastify();
app.get<{ Params: { n: string } }>('/list/:n', async (request, reply) => {
  const n = Number(request.params.n);
  const { rows } = await pool.query<{ card: string; ongoing: boolean; rank: number; date_id: string }>({
    name: `list${n}`,
    text: statements[n]!,
  });
  const items = rows
    .slice(0, 24)
    .map((row) => `${row.card},"phase":"${row.ongoing ? 'ongoing' : 'upcoming'}"},"distance":null}`);
  return reply.type('application/json').send(`{"items":[${items.join(',')}],"next":"${rows.at(-1)?.rank}"}`);
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.((app.server.address() as { port: number }).port);
