import { describe, expect, it } from 'vitest';
import { aDate, anEvent } from '../events.factory';
import { changesOf, draftOf, sendable } from './draft';

const saved = draftOf(anEvent({ dates: [aDate()] }));

describe('changesOf', () => {
  it('sees nothing where nothing changed', () => expect(changesOf(saved, structuredClone(saved))).toEqual({}));

  it('waits for the word after a space', () => {
    expect(changesOf(saved, { ...saved, title: 'Bal folk ' })).toEqual({});
    expect(changesOf(saved, { ...saved, title: 'Bal folk d' })).toEqual({ title: 'Bal folk d' });
  });

  it('names each field that changed', () => {
    const dates = [aDate({ startsAt: '2027-06-26T21:00' })];
    expect(changesOf(saved, { ...saved, dates, capacity: 80 })).toEqual({ dates, capacity: 80 });
  });
});

describe('sendable', () => {
  it('holds back what the API would refuse, and sends the rest', () => {
    const { body, held } = sendable({ title: ' ', summary: 'Une nuit entière.', capacity: 0 });
    expect(body).toEqual({ summary: 'Une nuit entière.' });
    expect(held).toEqual(['title', 'capacity']);
  });
});
