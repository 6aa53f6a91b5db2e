import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useAdmission } from './use-admission';

const device = { door: 'Porte A', sound: false, vibration: false };
const list = '01a1f85f-3681-76e2-b125-5493a28ee9e8';
const accepted = { answer: 'accepted', id: 'x', entered: 1, expected: 3 };
const client = new QueryClient();
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);

/** The network: a server that answers, or none at all. Gives the attempts that left the phone. */
function network(...answers: (object | 'cut')[]) {
  const sent: { id: string; code: string; door: string }[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent.push(JSON.parse(init.body as string) as (typeof sent)[number]);
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer === 'cut') throw new TypeError('no network');
    return Response.json(answer);
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

it('asks a code once while the camera keeps seeing it', async () => {
  const sent = network(accepted);
  const { result } = renderHook(() => useAdmission(list, device), { wrapper });
  act(() => result.current.onSeen('QR'));
  await waitFor(() => expect(result.current.shown?.kind).toBe('answer'));
  act(() => result.current.onSeen('QR'));
  act(() => result.current.next());
  act(() => result.current.onSeen('QR'));
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ code: 'QR', door: 'Porte A' });
});

it('lets the next person in over a green answer, but never over a red one', async () => {
  const sent = network(accepted, { ...accepted, answer: 'already_used' });
  const { result } = renderHook(() => useAdmission(list, device), { wrapper });
  act(() => result.current.onSeen('first'));
  await waitFor(() => expect(result.current.shown?.kind).toBe('answer'));
  act(() => result.current.onSeen('second'));
  await waitFor(() => expect(sent).toHaveLength(2));
  await waitFor(() => expect(result.current.shown).toMatchObject({ result: { answer: 'already_used' } }));
  act(() => result.current.onSeen('third'));
  expect(sent).toHaveLength(2);
  act(() => result.current.next());
  act(() => result.current.onSeen('third'));
  await waitFor(() => expect(sent).toHaveLength(3));
});

it('sends the very same attempt again after a cut, so that it counts once', async () => {
  const sent = network('cut', accepted);
  const { result } = renderHook(() => useAdmission(list, device), { wrapper });
  act(() => result.current.ask('QR'));
  await waitFor(() => expect(result.current.shown?.kind).toBe('lost'));
  act(() => result.current.again());
  await waitFor(() => expect(result.current.shown?.kind).toBe('answer'));
  expect(sent.map(({ id }) => id)).toEqual([sent[0]?.id, sent[0]?.id]);
});
