import Fastify from 'fastify';
import pg from 'pg';

/** The limit of the list: bare Fastify, raw driver, prepared statements, the text of the rows joined and sent. */
const FIRST = 'over_at > now() and (previous_over_at is null or previous_over_at <= now())';
const conditions = [
  FIRST,
  `${FIRST} and category = any(array['musique'])`,
  `${FIRST} and from_price = 0`,
  `last_day >= current_date and (previous_last_day is null or previous_last_day < current_date) and first_day <= current_date + 6`,
  `${FIRST} and free_food`,
  `${FIRST} and category = any(array['theatre']) and from_price > 0`,
  FIRST,
];

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
const app = Fastify();
app.get<{ Params: { n: string } }>('/list/:n', async (request, reply) => {
  const n = Number(request.params.n);
  const order = n === 6 ? 'popularity desc, date_id desc' : 'starts_at, date_id';
  const text = `select date_id, starts_at::text as rank, starts_at <= now() as ongoing, card from events.listings where ${conditions[n]} order by ${order} limit 25`;
  const { rows } = await pool.query<{ card: string; ongoing: boolean; rank: string; date_id: string }>({
    name: `list${n}`,
    text,
  });
  const items = rows
    .slice(0, 24)
    .map((row) => `${row.card},"phase":"${row.ongoing ? 'ongoing' : 'upcoming'}"},"distance":null}`);
  return reply.type('application/json').send(`{"items":[${items.join(',')}],"next":"${rows.at(-1)?.rank}"}`);
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.((app.server.address() as { port: number }).port);
