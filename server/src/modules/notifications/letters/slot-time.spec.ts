import { describe, expect, it } from 'vitest';
import { momentOf, slotTime } from './slot-time.ts';

const zone = 'Europe/Paris';
const plain = (text: string) => text.replaceAll(/[\u202f\u00a0\u2009]/g, ' ');

describe('the time of a booking', () => {
  it('is said on the wall of the pro, with the town it is meant in', () => {
    const slot = { startsAt: '2026-11-20T13:00:00Z', endsAt: '2026-11-20T14:30:00Z', zone };
    expect(plain(slotTime(slot, 'fr'))).toBe('vendredi 20 novembre 2026, 14:00 – 15:30 (Paris)');
    expect(plain(slotTime(slot, 'en'))).toBe('Friday, 20 November 2026, 14:00–15:30 (Paris)');
    expect(plain(slotTime({ ...slot, zone: 'America/Argentina/Buenos_Aires' }, 'fr'))).toContain('(Buenos Aires)');
  });

  it('is days when it lasts for days, also when the clock changes', () => {
    const one = { startsAt: '2026-10-24T22:00:00Z', endsAt: '2026-10-25T23:00:00Z', zone };
    expect(slotTime(one, 'fr')).toBe('dimanche 25 octobre 2026');
    const two = { ...one, endsAt: '2026-10-26T23:00:00Z' };
    expect(plain(slotTime(two, 'fr'))).toMatch(/^dimanche 25 .*lundi 26 octobre 2026$/);
  });

  it('is a moment for what must be done before it', () => {
    expect(plain(momentOf('2026-11-20T13:00:00Z', zone, 'fr'))).toBe('vendredi 20 novembre 2026 à 14:00 (Paris)');
  });
});
