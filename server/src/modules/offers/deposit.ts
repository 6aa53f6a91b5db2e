import { fraction, least, money, type Money } from '#kit/money/money';
import type { Terms } from './service.ts';

/**
 * What is due to book at this price. Null when nothing is due before, or when there is no price yet: the quote applies the same rule.
 * Never more than the price, also when a price is lowered to nothing.
 */
export function depositDue(rule: Terms['deposit'], price: Money | null): Money | null {
  if (price === null || rule.kind === 'none') return null;
  const asked = rule.kind === 'fixed' ? rule.amount : fraction(price.amount, rule.basisPoints, 10_000);
  const due = least(money(asked, price.currency), price);
  return due.amount > 0 ? due : null;
}
