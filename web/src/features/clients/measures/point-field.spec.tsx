import type { MeasureSet } from '@estrade/api/clients-measures';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { show } from '@/kit/testing/render';
import { type Entry, entryOf } from './entry';
import { PointField } from './point-field';

const label = { fr: 'Tour de taille', en: 'Waist' };
const point = { key: 'waist', label, help: null, from: 480, to: 1700 };
const set = (over: Partial<MeasureSet>): MeasureSet => ({
  id: 's',
  number: null,
  status: 'draft',
  revision: 1,
  measuredOn: '2026-03-01',
  measuredBy: null,
  note: '',
  confirmedAt: null,
  values: [],
  ...over,
});
const waist = { point: 'waist', kind: 'body', unit: 'cm', sure: false, question: null } as const;
const asked = set({ values: [{ ...waist, value: 27, mm: 270, question: 'inches' }] });
const before = set({ status: 'confirmed', number: 1, values: [{ ...waist, value: 68, mm: 680 }] });

function Taking({ answer }: { answer: MeasureSet }) {
  const [entry, setEntry] = useState<Entry>(() => entryOf(answer));
  const still = { set: answer, entry, change: setEntry, state: 'saved', busy: false, refusal: '' } as const;
  const acts = { confirm: async () => true, drop: async () => true };
  return (
    <>
      <PointField draft={{ ...still, ...acts }} point={point} kind="body" unit="cm" before={before} />
      <output>{JSON.stringify(Object.values(entry.values))}</output>
    </>
  );
}

const typed = () => JSON.parse(document.querySelector('output')?.textContent ?? '') as object[];

it('asks whether inches were meant, and writes what was meant', async () => {
  const user = userEvent.setup();
  await show(<Taking answer={asked} />);
  expect(screen.getByRole('alert').textContent).toContain('en pouces');
  await user.click(screen.getByRole('button', { name: 'Oui, en pouces' }));
  expect(typed()).toEqual([{ point: 'waist', kind: 'body', value: 27, unit: 'in', sure: false }]);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('takes somebody at their word', async () => {
  const user = userEvent.setup();
  await show(<Taking answer={asked} />);
  await user.click(screen.getByRole('button', { name: 'C’est juste' }));
  expect(typed()).toMatchObject([{ value: 27, unit: 'cm', sure: true }]);
});

it('asks no more once something else stands in the field, and says what it was last time', async () => {
  const user = userEvent.setup();
  await show(<Taking answer={asked} />);
  const input = screen.getByLabelText('Tour de taille');
  await user.clear(input);
  await user.type(input, '69,5');
  expect(typed()).toMatchObject([{ value: 69.5, unit: 'cm', sure: false }]);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(/Avant/).textContent).toContain('68');
});
