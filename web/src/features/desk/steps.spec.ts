import { expect, it } from 'vitest';
import { stepsOf } from './steps';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const ticket = {
  id: 't1',
  number: 1,
  numberText: '000 001',
  holder: 'Léa',
  state: 'issued',
  ticketTypeId: 'x',
  typeName: 'Plein tarif',
  dateId: 'd',
  price: euros(1400),
  checkedInAt: '2026-11-21T19:00:00Z',
  refund: 'none',
} as const;
const order = {
  placedAt: '2026-11-01T10:00:00Z',
  paidAt: '2026-11-01T10:02:00Z',
  source: 'sale',
  refunds: [],
  tickets: [ticket],
  total: euros(1400),
} as const;

const kinds = (facts: Partial<Parameters<typeof stepsOf>[0]>) =>
  stepsOf({ ...order, refunds: [], tickets: [], ...facts }).map(({ kind }) => kind);

it('tells the life of an order in order of time', () => {
  const refund = {
    id: 'r1',
    amount: euros(700),
    state: 'submitted' as const,
    reason: 'organizer_decided' as const,
    note: null,
    ticketIds: [],
    requestedAt: '2026-11-05T09:00:00Z',
  } satisfies Parameters<typeof stepsOf>[0]['refunds'][number];
  const steps = stepsOf({ ...order, refunds: [refund], tickets: [ticket] });
  expect(steps.map(({ kind }) => kind)).toEqual(['placed', 'paid', 'refund', 'entered']);
  expect(steps.filter(({ open }) => open).map(({ key }) => key)).toEqual(['r1']);
});

it('does not say that somebody paid for what was given or free', () => {
  expect(kinds({ source: 'invitation', total: euros(0) })).toEqual(['given']);
  expect(kinds({ total: euros(0) })).toEqual(['placed']);
  expect(kinds({ paidAt: null })).toEqual(['placed']);
});
