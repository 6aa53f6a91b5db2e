import { describe, expect, it } from 'vitest';
import { detailsSchema, emptyDetails, readNumber, toDetails, type Question } from './details-schema';

const brief: Question[] = [
  { key: 'guests', label: 'Combien ?', kind: 'number', required: true },
  { key: 'pets', label: 'Un animal ?', kind: 'yes_no', required: false },
  { key: 'story', label: 'Racontez', kind: 'long_text', required: false },
];
const terms = { brief, locations: ['at_pro' as const, 'online' as const] };
const words = { needed: 'needed', number: 'number', choosePlace: 'place' };
const faults = (values: object) =>
  detailsSchema(terms, words)
    .safeParse({ ...emptyDetails(terms), ...values })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('what is asked', () => {
  it('names every answer that is missing or cannot be read', () => {
    expect(faults({})).toContainEqual(['location', 'place']);
    expect(faults({ location: 'online' })).toEqual([['answers.guests', 'needed']]);
    expect(faults({ location: 'online', answers: { guests: 'beaucoup' } })).toEqual([['answers.guests', 'number']]);
    expect(faults({ location: 'online', answers: { guests: '12' } })).toBeUndefined();
  });

  it('is settled where there is one place only', () =>
    expect(emptyDetails({ ...terms, locations: ['online'] }).location).toBe('online'));
});

it('sends answers as what they are, and leaves out what was left open', () => {
  const typed = { location: 'online', answers: { guests: '1 200', pets: 'no', story: ' ' }, message: '' };
  expect(toDetails(typed, brief)).toEqual({ location: 'online', answers: { guests: 1200, pets: false }, message: '' });
});

it.each([
  ['12', 12],
  ['1 200', 1200],
  ['2,5', 2.5],
  ['-3', -3],
  ['douze', null],
  ['1e9', null],
])('« %s » is the number %s', (typed, number) => expect(readNumber(typed)).toBe(number));
