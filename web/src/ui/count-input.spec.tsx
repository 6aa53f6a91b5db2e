import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { show } from '@/kit/testing/render';
import { CountInput } from './count-input';

function Places() {
  const [count, setCount] = useState<number | null>(null);
  return (
    <>
      <label htmlFor="places">Places</label>
      <CountInput id="places" value={count} onChange={setCount} />
      <output>{count ?? 'aucune'}</output>
    </>
  );
}

it.each([
  ['420', '420'],
  ['1 200', '1200'],
  ['12,5', 'aucune'],
  ['beaucoup', 'aucune'],
])('reads « %s » as %s', async (typed, count) => {
  const user = userEvent.setup();
  await show(<Places />);
  await user.type(screen.getByLabelText('Places'), typed);
  expect(screen.getByRole('status').textContent).toBe(count);
});

it('says how to write what it cannot read', async () => {
  const user = userEvent.setup();
  await show(<Places />);
  await user.type(screen.getByLabelText('Places'), 'beaucoup');
  await user.tab();
  expect(screen.getByText('Écrivez un nombre entier.')).toBeTruthy();
});
