import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { serveApi } from '@/kit/testing/api';
import { show } from '@/kit/testing/render';
import { TownInput } from './town-input';

const nantes = {
  name: 'Nantes',
  country: 'FR',
  region: '44',
  lat: 47.21,
  lng: -1.55,
  zone: 'Europe/Paris',
  population: 1,
};
const asked = await serveApi(({ path }) => ({ body: { items: path.includes('nan') ? [nantes] : [] } }));

const form = () => Object.fromEntries(new FormData(screen.getByRole<HTMLFormElement>('form')));

async function open(near = false) {
  await show(
    <form aria-label="Recherche">
      <label htmlFor="where">Où</label>
      <TownInput id="where" value="" point={near ? { lat: 47, lng: -1 } : null} near={near} />
    </form>,
  );
  return screen.getByRole('combobox', { name: 'Où' });
}

it('sends what is typed by its name, for the server to look up', async () => {
  await userEvent.type(await open(), 'Clisson');
  expect(form()).toEqual({ where: 'Clisson' });
});

it('offers towns and sends the chosen one with its centre', async () => {
  await userEvent.type(await open(), 'nan');
  await userEvent.click(await screen.findByRole('option', { name: 'Nantes (44)' }));
  expect(form()).toEqual({ where: 'Nantes', lat: '47.21', lng: '-1.55' });
  expect(asked.filter(({ path }) => path === '/api/places/towns?q=nan')).toHaveLength(1);
});

it('is worked with the keys alone, and forgets the centre when the name changes', async () => {
  const field = await open();
  await userEvent.type(field, 'nan');
  await screen.findByRole('option', { name: 'Nantes (44)' });
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(form()).toMatchObject({ where: 'Nantes', lat: '47.21' });
  await userEvent.type(field, 'x');
  expect(form()).toEqual({ where: 'Nantesx' });
});

it('asks where the visitor is only when told to, and no nearer than a kilometre', async () => {
  const getCurrentPosition = vi.fn<(done: (position: object) => void) => void>((done) =>
    done({ coords: { latitude: 47.218371, longitude: -1.553621 } }),
  );
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { geolocation: { getCurrentPosition } }));
  await userEvent.click(await open());
  expect(getCurrentPosition).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('option', { name: 'Autour de moi' }));
  await waitFor(() => expect(form()).toEqual({ near: '1', lat: '47.22', lng: '-1.55' }));
});

it('says so when the position cannot be had, and keeps what was typed', async () => {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { geolocation: { getCurrentPosition: deny } }));
  const field = await open();
  await userEvent.type(field, 'Rez');
  await userEvent.click(screen.getByRole('option', { name: 'Autour de moi' }));
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(form()).toEqual({ where: 'Rez' });
});

function deny(_done: unknown, refused: (reason: Error) => void) {
  refused(new Error('denied'));
}
