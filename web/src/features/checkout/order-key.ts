/**
 * The idempotency key of an order: made of what is ordered, so that the same order sent again – from another tab, after a reload, after a
 * cut – is the same request, and a corrected one is another.
 */
export function orderKey(holdId: string, order: object): string {
  return `${holdId}-${fingerprint(JSON.stringify(order))}`;
}

/** 53 bits, cyrb53: tells texts apart; nothing secret hangs on it, and it works where browsers offer no cryptography (plain http). */
function fingerprint(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}
