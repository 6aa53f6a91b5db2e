import { mkdir, writeFile } from 'node:fs/promises';
import { openBenchHouse } from './kit/house.ts';
import type { Bench, Row } from './kit/row.ts';
import { freeOrders } from './rows/free-orders.ts';
import { holds } from './rows/holds.ts';
import { list } from './rows/list.ts';
import { page } from './rows/page.ts';
import { paidOrders } from './rows/paid-orders.ts';
import { search } from './rows/search.ts';

/** `npm run bench` – all rows; `npm run bench -- holds list` – some. */
const all: readonly Bench[] = [holds, freeOrders, paidOrders, page, list, search];
const wanted = process.argv.slice(2);
const chosen = all.filter((bench) => wanted.length === 0 || wanted.includes(bench.name));

const house = await openBenchHouse((line) => process.env['BENCH_SHOW'] && console.log(line));
const rows: Row[] = [];
try {
  for (const bench of chosen) {
    console.log(`\n${bench.name} – limit: ${bench.limit}`);
    const measured = await bench.run(house);
    rows.push(measured);
    console.log(lineOf(measured));
    await house.settle();
  }
} finally {
  await house.close();
}
if (wanted.length === 0) await keep(rows);
console.log(`\n${rows.filter((one) => one.reached).length} of ${rows.length} goals reached`);

function lineOf(one: Row): string {
  const against = one.ratio === null ? '' : ` against ${figure(one.limit!)} = ${one.ratio.toFixed(2)} ×`;
  const growth = one.growth === null ? '' : ` · ten times the data: ${one.growth.toFixed(2)} × the time`;
  return `  ${one.reached ? '✓' : '✗'} ${one.name}: ${figure(one.ours)} ${one.unit}${against} (goal ${one.goal}) · p50 ${one.p50.toFixed(1)} ms · p99 ${one.p99.toFixed(1)} ms${growth}\n    ${one.note}`;
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}

/** A run of some rows only leaves the last whole run where it is. */
async function keep(measured: readonly Row[]): Promise<void> {
  const rounded = measured.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([key, value]) => [
        key,
        typeof value === 'number' ? Number(value.toPrecision(4)) : value,
      ]),
    ),
  );
  await mkdir(new URL('./results/', import.meta.url), { recursive: true });
  await writeFile(new URL('./results/latest.json', import.meta.url), `${JSON.stringify(rounded, null, 2)}\n`);
}
