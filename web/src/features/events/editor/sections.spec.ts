import { expect, it } from 'vitest';
import { anchorOf, sectionOf } from './sections';

it.each([
  ['title', 'essentials', 'title'],
  ['dates', 'dates', 'add-date'],
  ['dates.2.place', 'dates', 'date-2'],
  ['coverAlternative', 'pictures', 'picture-0-alt'],
  ['capacity', 'options', 'capacity'],
])('%s stands in %s', (field, section, anchor) => {
  expect(sectionOf(field)).toBe(section);
  expect(anchorOf(field)).toBe(anchor);
});
