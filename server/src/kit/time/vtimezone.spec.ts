import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { vtimezone } from './vtimezone.ts';

const read = (zone: string, first: number, last: number) =>
  new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(vtimezone(zone, first, last))), tzid: zone });

describe('a zone written for calendars', () => {
  it('says the rule of its clocks', () => {
    expect(vtimezone('Europe/Paris', 2026, 2028).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Paris',
      'BEGIN:STANDARD',
      'DTSTART:20260101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'TZNAME:GMT+1',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'TZNAME:GMT+2',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20261025T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'TZNAME:GMT+1',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('without a change has one offset', () => {
    expect(vtimezone('Indian/Reunion', 2026, 2028).match(/BEGIN:STANDARD/g)).toHaveLength(1);
  });

  it.each([
    'Europe/Paris',
    'America/Toronto',
    'Europe/London',
    'Indian/Reunion',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'America/Sao_Paulo',
    'Asia/Kolkata',
  ])('is read as %s by another program, every week of three years', (zone) => {
    const timezone = read(zone, 2026, 2028);
    for (let week = 0; week < 156; week++) {
      const wall = Temporal.PlainDateTime.from('2026-01-01T12:00').add({ weeks: week });
      const time = ICAL.Time.fromData({
        year: wall.year,
        month: wall.month,
        day: wall.day,
        hour: 12,
        minute: 0,
        second: 0,
        isDate: false,
      });
      expect([week, timezone.utcOffset(time)]).toEqual([week, wall.toZonedDateTime(zone).offsetNanoseconds / 1e9]);
    }
  });
});
