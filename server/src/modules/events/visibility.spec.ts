import { expect, it } from 'vitest';
import { eventStatuses } from './event.ts';
import { canOpen, isListed, visibilities } from './visibility.ts';

const stranger = { worksHere: false, isStaff: false, isInvited: false };
const every = eventStatuses.flatMap((status) => visibilities.map((visibility) => ({ status, visibility })));
const spell = ({ status, visibility }: (typeof every)[number]) => `${status} ${visibility}`;

it('lists what is published and public, nothing else', () => {
  expect(every.filter(isListed).map(spell)).toEqual(['published public']);
});

it('opens to strangers what is on stage and not private', () => {
  expect(every.filter((event) => canOpen(event, stranger)).map(spell)).toEqual([
    'published public',
    'published unlisted',
    'cancelled public',
    'cancelled unlisted',
  ]);
});

it('opens a private event to those invited, never a draft', () => {
  expect(every.filter((event) => canOpen(event, { ...stranger, isInvited: true })).map(spell)).toEqual([
    'published public',
    'published unlisted',
    'published private',
    'cancelled public',
    'cancelled unlisted',
    'cancelled private',
  ]);
});

it('opens everything to those who run it and to staff', () => {
  expect(every.every((event) => canOpen(event, { ...stranger, worksHere: true }))).toBe(true);
  expect(every.every((event) => canOpen(event, { ...stranger, isStaff: true }))).toBe(true);
});
