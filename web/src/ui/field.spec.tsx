import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '@/kit/testing/render';
import { Field, FieldGroup } from './field';
import { Input } from './input';

it('ties label, help and error to the control', async () => {
  await show(
    <Field label="E-mail" help="Le billet y est envoyé." error="Il manque la fin." optional>
      <Input defaultValue="lea@" />
    </Field>,
  );
  const input = screen.getByLabelText('E-mail (facultatif)');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toEqual(['Le billet y est envoyé.', 'Il manque la fin.']);
});

it('says nothing about errors when there are none', async () => {
  await show(
    <Field label="Prénom" id="name">
      <Input />
    </Field>,
  );
  const input = screen.getByLabelText('Prénom');
  expect(input.id).toBe('name');
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  expect(input.hasAttribute('aria-describedby')).toBe(false);
});

it('names a group of controls and describes it', async () => {
  await show(
    <FieldGroup label="Prévenir" error="Choisissez.">
      <input type="radio" aria-label="SMS" />
    </FieldGroup>,
  );
  const group = screen.getByRole('group', { name: 'Prévenir' });
  expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Choisissez.');
});
