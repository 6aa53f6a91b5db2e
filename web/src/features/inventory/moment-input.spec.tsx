import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { show } from '@/kit/testing/render';
import { MomentInput } from './moment-input';

function Opening({ start = null }: { start?: string | null }) {
  const [at, setAt] = useState<string | null>(start);
  return (
    <>
      <MomentInput id="opens" label="Ouvre le" value={at} onChange={setAt} zone="America/Toronto" time="10:00" />
      <output>{at ?? 'aucune'}</output>
    </>
  );
}

it('reads what is typed on the clocks of the event, and offers a time with a day', async () => {
  const user = userEvent.setup();
  await show(<Opening />);
  await user.type(screen.getByLabelText('Jour'), '21/11/2026');
  expect(screen.getByRole('status').textContent).toBe('2026-11-21T15:00:00.000Z');
  await user.clear(screen.getByLabelText('Heure'));
  await user.type(screen.getByLabelText('Heure'), '20h30');
  expect(screen.getByRole('status').textContent).toBe('2026-11-22T01:30:00.000Z');
});

it('takes the bound away with its day', async () => {
  const user = userEvent.setup();
  await show(<Opening start="2026-11-22T01:30:00Z" />);
  expect(screen.getByLabelText('Jour')).toHaveProperty('value', '21/11/2026');
  await user.clear(screen.getByLabelText('Jour'));
  expect(screen.getByRole('status').textContent).toBe('aucune');
});
