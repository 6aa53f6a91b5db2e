import { payments } from '@estrade/api/payments';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PaymentsPort } from '#core/payments';
import { Database } from '#kit/database/database';
import { Storage } from '#kit/storage/storage';
import { cloneTemplate, openWorld, someone, type World } from '../../../../test/world.ts';
import { accounts, aPaidPayment, aRefund, booksInOrder, cards, openPayment, payByCard } from '../payments.factory.ts';
import { ExaminationRepository } from '../ledger/examination.repository.ts';
import { BackupsRepository } from './backups.repository.ts';
import { Restoring } from './restoring.service.ts';
import { SchemaRepository } from './schema.repository.ts';

let world: World;
let target: Database;
beforeAll(async () => {
  world = await openWorld();
  target = new Database({ url: await cloneTemplate(), pool: 2 });
  const paid = await aPaidPayment(world, { description: 'Été à l’Œuf — “guillemets”, \\ et 日本語\n' });
  await world.get(PaymentsPort).refund(aRefund(paid, 1500));
  await aPaidPayment(world, { commission: 333, feeVat: 82 });
  await payByCard(world, await openPayment(world), { number: cards.poor });
  await world.settle();
});
afterAll(async () => {
  await target.onApplicationShutdown();
  await world.close();
});

const admin = async () => world.as(await someone('admin'));
const folder = async () => (await world.get(Restoring).newest(world.database)) ?? '';

/** Everything in the payment schema, as text. */
async function picture(database: Database): Promise<Record<string, string[]>> {
  const schema = new SchemaRepository();
  return schema.frozen(database.read, async (tx) => {
    const tables: Record<string, string[]> = {};
    for (const { name } of await schema.tables(tx)) {
      const rows: string[] = [];
      for await (const chunk of schema.rows(tx, name)) rows.push(...chunk);
      if (name !== 'backups') tables[name] = rows.toSorted();
    }
    return tables;
  });
}

describe('a backup', () => {
  it('is taken, read again and listed', async () => {
    const taken = await (await admin())(payments.backUp);
    expect(taken).toMatchObject({
      rows: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      verifiedAt: expect.any(String),
    });
    expect(taken.rows).toBeGreaterThan(20);
    expect(await (await admin())(payments.backups)).toEqual({ items: [taken] });
  });

  it('is for admins', async () => {
    await expect(world.as(await someone('moderator'))(payments.backUp)).rejects.toMatchObject({
      problem: { status: 403 },
    });
    await expect(world.as()(payments.backups)).rejects.toMatchObject({ problem: { status: 401 } });
  });

  it('is refused when a single byte of it has changed, and nothing is put back', async () => {
    const storage = world.get(Storage);
    const key = `${await folder()}/00000.jsonl.gz`;
    const content = await storage.get(key);
    const damaged = Buffer.from(content);
    damaged[Math.floor(damaged.length / 2)]! ^= 1;
    await storage.put(key, damaged, 'application/gzip');
    await expect(world.get(Restoring).restore(await folder(), target)).rejects.toThrow('is not what was written');
    await storage.put(key, content, 'application/gzip');
    expect((await picture(target))['payments']).toEqual([]);
  });

  it('puts everything back as it was, and the books are in order', async () => {
    await world.get(Restoring).restore(await folder(), target);
    const [before, after] = [await picture(world.database), await picture(target)];
    expect(before['payments']).toHaveLength(3);
    expect(after).toEqual(before);
    const findings = await new ExaminationRepository().examine(target.read);
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    await booksInOrder(world);
    expect((await accounts(world))['provider_clearing']).toBe(5160 + 5160 - 1500);
  });

  it('leaves the rules of the ledger awake', async () => {
    const { sql } = await import('kysely');
    await expect(sql`update payments.entries set amount = 1`.execute(target.read)).rejects.toThrow('append-only');
  });

  it('is not mixed with what is there', async () => {
    await expect(world.get(Restoring).restore(await folder(), target)).rejects.toThrow('is not empty');
  });

  it('goes when it has outlived its time, with its files', async () => {
    const { sql } = await import('kysely');
    const old = await folder();
    await sql`update payments.backups set taken_at = now() - interval '11 years'`.execute(world.database.read);
    await (
      await admin()
    )(payments.backUp);
    expect(await new BackupsRepository().all(world.database.read)).toHaveLength(1);
    expect(await world.get(Storage).has(`${old}/manifest.json`)).toBe(false);
  });
});
