import { expect, it } from 'vitest';
import { marked } from './markup';

const all = (text: string) => ({ text, from: 0, to: text.length });

it('makes words bold and plain again', () => {
  const bold = marked({ text: 'un bal folk', from: 3, to: 6 }, 'bold');
  expect(bold).toEqual({ text: 'un **bal** folk', from: 5, to: 8 });
  expect(marked(bold, 'bold')).toEqual({ text: 'un bal folk', from: 3, to: 6 });
});

it('makes points of whole lines, and lines of points', () => {
  const list = marked({ text: 'un\ndeux\ntrois', from: 1, to: 4 }, 'list');
  expect(list.text).toBe('- un\n- deux\ntrois');
  expect(marked(list, 'list').text).toBe('un\ndeux\ntrois');
});

it('turns a point into a title', () => expect(marked(all('- un'), 'heading').text).toBe('## un'));

it('leaves the address of a link selected, to be typed over', () => {
  const { text, from, to } = marked(all('le site'), 'link');
  expect(text).toBe('[le site](https://)');
  expect(text.slice(from, to)).toBe('https://');
});
