import { describe, expect, it } from 'vitest';
import { faults, flatten, usage } from './messages.mjs';

const fr = new Map(
  flatten({ tabs: { home: 'Accueil' }, left: 'Il reste {left} places', legal: 'Lire <link>ceci</link>' }, 'layout'),
);
const all = () => true;

describe('messages', () => {
  it('accept a faithful translation', () => {
    const en = new Map([...fr, ['layout.left', '{left, plural, one {# place is} other {# places are}} left']]);
    expect(faults([fr, en], all)).toEqual([]);
  });

  it('refuse what is missing, surplus or speaks of other values', () => {
    const en = new Map([
      ['layout.tabs.home', 'Home'],
      ['layout.left', '{count} left'],
      ['layout.more', 'More'],
    ]);
    expect(faults([fr, en], all)).toEqual([
      'layout.legal: not translated',
      'layout.more: exists in the translation only',
      'layout.left: other values in the translation',
    ]);
  });

  it('refuse a message nobody shows', () => {
    const spoken = usage([['a.tsx', "t('left'); t.rich('legal'); const other = `mail-${x}`;"]]);
    expect(faults([fr], spoken)).toEqual(['layout.tabs.home: never used']);
  });

  it('see keys that are put together', () => {
    expect(usage([['a.tsx', 't(`tabs.${name}`)']])('layout.tabs.home')).toBe(true);
    expect(usage([['a.tsx', 't(`menu.${name}`)']])('layout.tabs.home')).toBe(false);
  });
});
