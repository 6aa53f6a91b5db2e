import { describe, expect, it } from 'vitest';
import { ticketMayBecome, ticketNumber, ticketStates } from './ticket.ts';

describe('a ticket', () => {
  it('allows these steps and no other', () => {
    const allowed = ticketStates.flatMap((from) =>
      ticketStates.filter((to) => ticketMayBecome(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(allowed).toEqual(['issued → blocked', 'issued → cancelled', 'blocked → issued', 'blocked → cancelled']);
  });

  it.each([
    [1, '000\u00a0001'],
    [42_017, '042\u00a0017'],
    [1_234_567, '1\u00a0234\u00a0567'],
  ])('number %i is printed %s', (number, printed) => {
    expect(ticketNumber(number)).toBe(printed);
  });

  it.each([0, -1, 1.5])('number %d does not exist', (number) => {
    expect(() => ticketNumber(number)).toThrow(RangeError);
  });
});
