import { expect, it } from 'vitest';
import { bookingActs } from './booking.ts';
import { canArrange, canLookUp, mayAct, sideOf } from './bookings.policy.ts';

const booking = { clientId: 'client' };

it('knows who stands on which side', () => {
  expect(sideOf(booking, 'client', null)).toBe('client');
  expect(sideOf(booking, 'client', 'owner')).toBe('client'); // whoever books their own service acts as a client
  expect(sideOf(booking, 'somebody', 'operator')).toBe('organization');
  expect(sideOf(booking, 'somebody', null)).toBeNull();
});

it('leaves asking to the client and answering to the pro', () => {
  expect(bookingActs.filter((act) => mayAct('client', act))).toEqual(['request', 'cancel']);
  expect(bookingActs.filter((act) => mayAct('organization', act))).toEqual([
    'confirm',
    'decline',
    'cancel',
    'complete',
    'miss',
  ]);
});

it('shows the calendar to everybody who works there, and lets owners and managers arrange it', () => {
  const roles = ['owner', 'manager', 'operator', null] as const;
  expect(roles.filter(canLookUp)).toEqual(['owner', 'manager', 'operator']);
  expect(roles.filter(canArrange)).toEqual(['owner', 'manager']);
});
