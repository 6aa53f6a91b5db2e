import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { usePages, type Page } from './pages';

function List({ first }: { first: Page<string> }) {
  const { items, more } = usePages(['list'], first, async () => ({ items: ['next'], next: null }));
  return (
    <>
      <output>{items.join(' ')}</output>
      <button type="button" onClick={() => more?.()}>
        more
      </button>
    </>
  );
}

const shown = () => document.querySelector('output')?.textContent;

it('shows what the server has read last, and keeps what one scrolled through when nothing was read anew', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } });
  const page = (first: Page<string>) => (
    <QueryClientProvider client={client}>
      <List first={first} />
    </QueryClientProvider>
  );
  const before = { items: ['old'], next: 'cursor' };
  const visit = render(page(before));
  await act(async () => screen.getByRole('button').click());
  expect(await screen.findByText('old next')).toBeDefined();
  visit.unmount();

  const back = render(page(before));
  expect(shown()).toBe('old next');
  back.unmount();

  render(page({ items: ['new'], next: null }));
  expect(await screen.findByText('new')).toBeDefined();
});
