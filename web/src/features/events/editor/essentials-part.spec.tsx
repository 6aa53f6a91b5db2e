import type { Client } from '@estrade/api/client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '@/kit/testing/render';
import { anEvent } from '../events.factory';
import type { House } from '../house';
import { Desk } from './desk';
import { EssentialsPart } from './essentials-part';
import { DeskContext } from './use-desk';

const term = (slug: string, fr: string, en: string, granted: 'organizer' | 'staff' | null = null) => ({
  slug,
  name: { fr, en },
  icon: null,
  tone: null,
  granted,
  archived: false,
});
const house: House = {
  timeZone: 'Europe/Paris',
  country: 'FR',
  freeFood: true,
  approval: 'first',
  origin: 'https://estrade.test/fr',
  tiles: { tilesUrl: null, attribution: null },
  terms: {
    categories: [term('concert', 'Concert', 'Concert'), term('bal', 'Bal', 'Ball')],
    kinds: [],
    labels: [
      term('lsf', 'Traduit en LSF', 'In sign language', 'organizer'),
      term('coup', 'Coup de cœur', 'Pick', 'staff'),
    ],
  },
};

async function open() {
  const desk = new Desk(anEvent(), (async () => anEvent()) as unknown as Client);
  await show(
    <DeskContext value={desk}>
      <EssentialsPart house={house} />
    </DeskContext>,
  );
  return { desk, user: userEvent.setup() };
}

it('writes what is typed on the desk', async () => {
  const { desk, user } = await open();
  await user.type(screen.getByLabelText('Titre'), ' d’hiver');
  await user.selectOptions(screen.getByLabelText('Catégorie'), 'Bal');
  await user.click(screen.getByRole('button', { name: 'Traduit en LSF' }));
  expect(desk.standing.draft).toMatchObject({ title: 'Bal folk d’hiver', category: 'bal', labels: ['lsf'] });
  desk.close();
});

it('says at once that a title is needed, and offers no label of the staff', async () => {
  const { desk, user } = await open();
  await user.clear(screen.getByLabelText('Titre'));
  expect(screen.getByText(/Donnez un titre/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Coup de cœur' })).toBeNull();
  desk.close();
});

it('makes selected words bold with a button', async () => {
  const { desk, user } = await open();
  const area = screen.getByLabelText<HTMLTextAreaElement>('Présentation');
  await user.type(area, 'un bal');
  area.setSelectionRange(3, 6);
  await user.click(screen.getByRole('button', { name: 'Gras' }));
  expect(desk.standing.draft.description).toBe('un **bal**');
  desk.close();
});
