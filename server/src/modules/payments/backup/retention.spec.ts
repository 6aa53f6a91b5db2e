import { describe, expect, it } from 'vitest';
import { outlived } from './retention.ts';
import { fillingOrder } from './table-order.ts';

const now = new Date('2036-06-15T12:00:00Z');
const at = (takenAt: string) => ({ id: takenAt, takenAt: new Date(takenAt) });

describe('backups', () => {
  it('are all kept for two days', () => {
    expect(outlived(['2036-06-15T06:10:00Z', '2036-06-15T00:10:00Z', '2036-06-13T12:10:00Z'].map(at), now)).toEqual([]);
  });

  it('are kept once a day for ninety days, the last of the day', () => {
    expect(outlived(['2036-06-15T06:10:00Z', '2036-05-02T18:10:00Z', '2036-05-02T12:10:00Z'].map(at), now)).toEqual([
      '2036-05-02T12:10:00Z',
    ]);
  });

  it('are kept once a month for ten years', () => {
    const old = [
      '2036-06-15T06:10:00Z',
      '2030-01-31T18:10:00Z',
      '2030-01-30T18:10:00Z',
      '2026-06-30T00:10:00Z',
      '2026-05-31T18:10:00Z',
    ];
    expect(outlived(old.map(at), now)).toEqual(['2030-01-30T18:10:00Z', '2026-05-31T18:10:00Z']);
  });

  it('never lose the newest, however old', () => {
    expect(outlived([at('2001-01-01T00:00:00Z')], now)).toEqual([]);
  });
});

describe('tables', () => {
  it('are filled after those they refer to', () => {
    const tables = [
      { name: 'entries', needs: ['postings'] },
      { name: 'postings', needs: ['payments', 'refunds'] },
      { name: 'refunds', needs: ['payments'] },
      { name: 'payments', needs: [] },
    ];
    expect(fillingOrder(tables)).toEqual(['payments', 'refunds', 'postings', 'entries']);
  });

  it('that refer to each other in a circle are refused', () => {
    const circle = [
      { name: 'a', needs: ['b'] },
      { name: 'b', needs: ['a'] },
    ];
    expect(() => fillingOrder(circle)).toThrow(RangeError);
    expect(fillingOrder([{ name: 'tree', needs: ['tree'] }])).toEqual(['tree']);
  });
});
