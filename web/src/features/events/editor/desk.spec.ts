import { ProblemError, type Client } from '@estrade/api/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aDate, anEvent } from '../events.factory';
import { Desk } from './desk';

interface Heard {
  name: string;
  body?: Record<string, unknown>;
}

/** An API that keeps one event, as the real one does: a save needs the present revision. */
function anApi(given = anEvent()) {
  const api = { event: given, heard: [] as Heard[], broken: null as ProblemError | null };
  const call = (async (route: { name: string }, input: { body?: Record<string, unknown> }) => {
    api.heard.push({ name: route.name, body: input.body });
    if (api.broken && route.name === 'events.save') throw api.broken;
    if (route.name === 'events.edit') return api.event;
    const { revision, ...edits } = input.body ?? {};
    if (revision !== api.event.revision) throw problem(409, 'events.edited_elsewhere');
    api.event = { ...api.event, ...edits, revision: api.event.revision + 1 };
    return api.event;
  }) as unknown as Client;
  return { api, call };
}

function problem(status: number, code: string, field?: string) {
  return new ProblemError({ type: '', title: '', status, code, detail: 'Non.', field });
}

beforeEach(() => void vi.useFakeTimers());

describe('a draft', () => {
  it('saves itself a moment after the last key, once', async () => {
    const { api, call } = anApi();
    const desk = new Desk(api.event, call);
    desk.change({ title: 'Bal folk d’' });
    desk.change({ title: 'Bal folk d’hiver' });
    expect(desk.standing.state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1000);
    expect(api.heard).toEqual([{ name: 'events.save', body: { revision: 3, title: 'Bal folk d’hiver' } }]);
    expect(desk.standing).toMatchObject({ state: 'saved', dirty: false });
  });

  it('keeps what is typed while a save is on its way', async () => {
    const { api, call } = anApi();
    const desk = new Desk(api.event, call);
    desk.change({ summary: 'Un' });
    const saving = desk.save();
    desk.change({ summary: 'Une nuit' });
    await saving;
    expect(desk.standing.draft.summary).toBe('Une nuit');
    await vi.advanceTimersByTimeAsync(1000);
    expect(api.event.summary).toBe('Une nuit');
  });

  it('holds back an empty title and saves the rest', async () => {
    const { api, call } = anApi();
    const desk = new Desk(api.event, call);
    desk.change({ title: '', capacity: 80 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(api.event).toMatchObject({ title: 'Bal folk', capacity: 80 });
    expect(desk.standing).toMatchObject({ held: ['title'], state: 'waiting' });
  });

  it('tries again when the network is back', async () => {
    const { api, call } = anApi();
    const desk = new Desk(api.event, call);
    api.broken = problem(0, 'http.no_network');
    desk.change({ title: 'Sans réseau' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.standing.state).toBe('offline');
    api.broken = null;
    await vi.advanceTimersByTimeAsync(5000);
    expect(api.event.title).toBe('Sans réseau');
    expect(desk.standing.state).toBe('saved');
  });
});

it('leaves a refused part out of the form and says why', async () => {
  const { api, call } = anApi();
  const desk = new Desk(api.event, call);
  api.broken = problem(422, 'events.time_skipped', 'dates.0.startsAt');
  await expect(desk.save({ dates: [aDate()] })).rejects.toThrow('Non.');
  expect(desk.standing).toMatchObject({ state: 'refused', refusals: { 'dates.0.startsAt': 'Non.' } });
  expect(desk.standing.draft.dates).toEqual([]);
});

it('waits for a decision when the event is published', async () => {
  const { api, call } = anApi(anEvent({ status: 'published' }));
  const desk = new Desk(api.event, call);
  desk.change({ title: 'Autre titre' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(api.heard).toEqual([]);
  expect(desk.standing.dirty).toBe(true);
});

describe('two people', () => {
  it.each([
    ['mine', 'Le mien', 'Le sien aussi'],
    ['theirs', 'Le sien', 'Le sien aussi'],
  ] as const)('takes %s', async (choice, title, summary) => {
    const { api, call } = anApi();
    const desk = new Desk(api.event, call);
    api.event = { ...api.event, title: 'Le sien', summary: 'Le sien aussi', revision: 4 };
    desk.change({ title: 'Le mien' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.standing.state).toBe('elsewhere');
    await desk.settle(choice);
    expect(desk.standing).toMatchObject({ state: 'saved', draft: { title, summary } });
    expect(api.event).toMatchObject({ title, summary });
  });
});
