import { allocate, money } from '#kit/money/money';
import type { KeptLine } from './kept-order.ts';

/** What one ticket of a line stands for, minor units. The shares of a line sum exactly to the line. */
export interface Share {
  readonly price: number;
  readonly vat: number;
  readonly fee: number;
  readonly commission: number;
  readonly feeVat: number;
}

const nothing: Share = { price: 0, vat: 0, fee: 0, commission: 0, feeVat: 0 };

/** Cuts a line into its tickets, so that refunding them one by one gives back exactly what was paid. */
export function sharesOf(line: KeptLine, currency: string): Share[] {
  if (line.unitPrice === 0) return Array.from({ length: line.quantity }, () => nothing);
  const cut = (amount: number) =>
    allocate(
      money(amount, currency),
      Array.from({ length: line.quantity }, () => 1),
    );
  const [vat, fee, commission, feeVat] = [line.vat, line.fee, line.commission, line.feeVat].map(cut);
  return Array.from({ length: line.quantity }, (_, i) => ({
    price: line.unitPrice,
    vat: vat![i]!.amount,
    fee: fee![i]!.amount,
    commission: commission![i]!.amount,
    feeVat: feeVat![i]!.amount,
  }));
}
