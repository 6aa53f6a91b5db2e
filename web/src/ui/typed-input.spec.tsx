import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { show } from '@/kit/testing/render';
import { DateInput } from './date-input';
import { Field } from './field';
import { MoneyInput } from './money-input';
import { TimeInput } from './time-input';

function Price({ start = null }: { start?: number | null }) {
  const [amount, setAmount] = useState<number | null>(start);
  return (
    <>
      <Field label="Prix" help="Toutes taxes comprises.">
        <MoneyInput value={amount} onChange={setAmount} currency="EUR" />
      </Field>
      <output>{String(amount)}</output>
      <button type="button" onClick={() => setAmount(9900)}>
        Proposer
      </button>
    </>
  );
}

const value = () => document.querySelector('output')?.textContent;

describe('MoneyInput', () => {
  it('reads what people type and writes it out when they leave', async () => {
    const user = userEvent.setup();
    await show(<Price />);
    const input = screen.getByLabelText<HTMLInputElement>('Prix');
    await user.type(input, '1 240,5 €');
    expect(input.value).toBe('1 240,5 €');
    expect(value()).toBe('124050');
    await user.tab();
    expect(input.value).toBe('1240,50');
  });

  it('keeps what it cannot read and says how to write it, once the person has left', async () => {
    const user = userEvent.setup();
    await show(<Price start={500} />);
    const input = screen.getByLabelText<HTMLInputElement>('Prix');
    await user.clear(input);
    await user.type(input, 'cinq');
    expect(screen.queryByText(/comme ceci/)).toBeNull();
    await user.tab();
    expect(input.value).toBe('cinq');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Écrivez un montant comme ceci : 24,50.').id).toBe(
      input.getAttribute('aria-describedby')?.split(' ')[0],
    );
    expect(value()).toBe('null');
  });

  it('follows a value set from outside', async () => {
    const user = userEvent.setup();
    await show(<Price />);
    await user.type(screen.getByLabelText('Prix'), '5');
    await user.click(screen.getByText('Proposer'));
    expect(screen.getByLabelText<HTMLInputElement>('Prix').value).toBe('99');
  });

  it('is empty when emptied', async () => {
    const user = userEvent.setup();
    await show(<Price start={500} />);
    await user.clear(screen.getByLabelText('Prix'));
    await user.tab();
    expect(value()).toBe('null');
    expect(screen.getByLabelText('Prix').hasAttribute('aria-invalid')).toBe(false);
  });
});

function When() {
  const [day, setDay] = useState<string | null>('2026-11-21');
  const [time, setTime] = useState<string | null>(null);
  return (
    <>
      <Field label="Jour">
        <DateInput value={day} onChange={setDay} min="2026-11-10" />
      </Field>
      <Field label="Heure">
        <TimeInput value={time} onChange={setTime} />
      </Field>
      <output>{`${day} ${time}`}</output>
    </>
  );
}

describe('DateInput', () => {
  it('is typed', async () => {
    const user = userEvent.setup();
    await show(<When />);
    const input = screen.getByLabelText<HTMLInputElement>('Jour');
    expect(input.value).toBe('21/11/2026');
    await user.clear(input);
    await user.type(input, '3.12.2026');
    await user.tab();
    expect(input.value).toBe('03/12/2026');
    expect(value()).toBe('2026-12-03 null');
  });

  it('is picked with the keyboard, and gives back the focus', async () => {
    const user = userEvent.setup();
    await show(<When />);
    await user.click(screen.getByRole('button', { name: 'Choisir dans le calendrier' }));
    const selected = screen.getByRole('button', { name: /^samedi 21 novembre 2026$/ });
    expect(document.activeElement).toBe(selected);
    fireEvent.keyDown(selected, { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement ?? selected, { key: 'ArrowRight' });
    await user.keyboard('{Enter}');
    expect(value()).toBe('2026-11-29 null');
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('does not offer days before the first one', async () => {
    const user = userEvent.setup();
    await show(<When />);
    await user.click(screen.getByRole('button', { name: 'Choisir dans le calendrier' }));
    expect(screen.getByRole('button', { name: /lundi 9 novembre/ }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByRole('button', { name: /mardi 10 novembre/ }).hasAttribute('disabled')).toBe(false);
  });
});

it('TimeInput reads 20h30', async () => {
  const user = userEvent.setup();
  await show(<When />);
  const input = screen.getByLabelText<HTMLInputElement>('Heure');
  await user.type(input, '20h30');
  await user.tab();
  expect(input.value).toBe('20:30');
  expect(value()).toBe('2026-11-21 20:30');
});
