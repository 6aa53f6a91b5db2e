interface Line {
  readonly currency: string;
  readonly payments: number;
  readonly volume: { readonly amount: number };
  readonly net: { readonly amount: number };
}

interface Earned {
  readonly currency: string;
  readonly payments: number;
  readonly volume: number;
  readonly net: number;
}

/** One sum per currency, the largest first: amounts of two currencies are never added. */
export function earnedOf(lines: readonly Line[]): Earned[] {
  const sums = new Map<string, Earned>();
  for (const { currency, payments, volume, net } of lines) {
    const sum = sums.get(currency) ?? { currency, payments: 0, volume: 0, net: 0 };
    sums.set(currency, {
      currency,
      payments: sum.payments + payments,
      volume: sum.volume + volume.amount,
      net: sum.net + net.amount,
    });
  }
  return [...sums.values()].toSorted((one, other) => other.volume - one.volume);
}
