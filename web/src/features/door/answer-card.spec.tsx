import type { CheckInList } from '@estrade/api/ticketing-door';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/kit/testing/render';
import { AnswerCard } from './answer-card';
import type { Admitted } from './use-admission';

const list: CheckInList = {
  id: 'l',
  eventId: 'e',
  dateId: 'd',
  name: 'Balcon',
  allowsReentry: false,
  ticketTypeIds: [],
  startsAt: '2026-11-21T19:00:00Z',
  zone: 'Europe/Paris',
  wallStart: '2026-11-21T20:00',
  dateStatus: 'scheduled',
  entered: 1,
  expected: 3,
};
const entry: Admitted = {
  id: 'c',
  listId: 'l',
  answer: 'accepted',
  at: '2026-11-21T19:21:00Z',
  door: 'Porte A',
  ticket: {
    id: 't',
    numberText: '000 042',
    holder: 'Nadia Benali',
    typeName: 'Plein tarif',
    dateId: 'd',
    orderNumber: 'X',
  },
  first: null,
  validFor: null,
  reverses: null,
  reason: null,
  party: { entered: 2, of: 3 },
  entered: 1,
  expected: 3,
};
const nothing = () => undefined;
const answer = (result: Partial<Admitted>) =>
  show(
    <AnswerCard
      shown={{ kind: 'answer', result: { ...entry, ...result } }}
      list={list}
      onNext={nothing}
      onAgain={nothing}
    />,
  );

it('welcomes by name, and says who of the same order is already in', async () => {
  await answer({});
  const said = screen.getByRole('alert');
  expect(said.className).toContain('is-good');
  expect(said.textContent).toContain('Bienvenue');
  expect(said.textContent).toContain('Nadia Benali');
  expect(said.textContent).toContain('2 personnes entrées sur 3');
});

it('says when and where a ticket was used, in the time of the door', async () => {
  const first = { at: '2026-11-21T19:12:00Z', door: 'Porte B', list: 'Balcon' };
  await answer({ answer: 'already_used', first, party: null });
  const said = screen.getByRole('alert');
  expect(said.className).toContain('is-bad');
  expect(said.textContent).toContain('Entré à 20:12 par Porte B, il y a 9 minutes.');
});

it('names the day a ticket is for', async () => {
  const validFor = {
    dateId: 'x',
    startsAt: '2026-11-22T19:00:00Z',
    zone: 'Europe/Paris',
    wallStart: '2026-11-22T20:00',
  };
  await answer({ answer: 'wrong_event', validFor, party: null });
  expect(screen.getByRole('heading').textContent).toBe('Mauvaise date');
  expect(screen.getByRole('alert').textContent).toContain('dimanche 22 novembre 2026');
});

it('does not pretend to have checked what nobody answered', async () => {
  const again = vi.fn<() => void>();
  const attempt = { id: 'a', listId: 'l', code: 'x', door: '' };
  await show(<AnswerCard shown={{ kind: 'lost', attempt }} list={list} onNext={nothing} onAgain={again} />);
  expect(screen.getByRole('alert').className).toContain('is-warn');
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(again).toHaveBeenCalledOnce();
});
