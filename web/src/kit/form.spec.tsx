import { ProblemError } from '@estrade/api/client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { show } from '@/kit/testing/render';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import { useApiForm } from './form';

const Schema = z.object({
  name: z.string().min(1),
  email: z.string().pipe(z.email()),
  holder: z.object({ city: z.string().max(5) }),
});

function Form({ send }: { send: (values: z.output<typeof Schema>) => Promise<void> }) {
  const { form, error, summary, onSubmit, busy } = useApiForm(
    Schema,
    { name: '', email: '', holder: { city: '' } },
    send,
  );
  return (
    <form onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      <Field label="Nom" id="name" error={error('name')}>
        <Input {...form.register('name')} />
      </Field>
      <Field label="E-mail" id="email" error={error('email')}>
        <Input {...form.register('email')} />
      </Field>
      <Field label="Ville" id="holder.city" error={error('holder.city')}>
        <Input {...form.register('holder.city')} />
      </Field>
      <Button type="submit" busy={busy}>
        Envoyer
      </Button>
    </form>
  );
}

const problem = (rest: object) =>
  new ProblemError({ type: 'about:blank', title: '', status: 409, code: 'x.y', detail: 'Ce nom est pris.', ...rest });
const send = async () => userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
async function fill() {
  await userEvent.type(screen.getByLabelText('Nom'), 'Léa');
  await userEvent.type(screen.getByLabelText('E-mail'), 'lea@example.org');
}

it('says what is wrong, in words, on the field and on top, before anything is sent', async () => {
  const sent = vi.fn<() => Promise<void>>(() => Promise.resolve());
  await show(<Form send={sent} />);
  await userEvent.type(screen.getByLabelText('E-mail'), 'lea@');
  await userEvent.type(screen.getByLabelText('Ville'), 'Strasbourg');
  await send();
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['#name', 'Nom : à remplir.'],
    ['#email', 'E-mail : il manque une partie de l’adresse e-mail.'],
    ['#holder.city', 'Ville : 5 caractères au plus.'],
  ]);
  expect(screen.getByLabelText('Nom').getAttribute('aria-invalid')).toBe('true');
  expect(sent).not.toHaveBeenCalled();
});

it('lands a refusal on its field and keeps what was typed', async () => {
  await show(<Form send={() => Promise.reject(problem({ field: 'name' }))} />);
  await fill();
  await send();
  expect((await screen.findByRole('link')).getAttribute('href')).toBe('#name');
  expect(screen.getByLabelText<HTMLInputElement>('Nom').value).toBe('Léa');
  expect(screen.getByLabelText('Nom').getAttribute('aria-invalid')).toBe('true');
});

it('shows several refused fields, and a refusal that belongs to none', async () => {
  const answers = [
    problem({
      errors: [
        { field: 'name', code: 'a', detail: 'Trop court.' },
        { field: 'holder.city', code: 'b', detail: 'Inconnue.' },
      ],
    }),
    problem({ detail: 'Complet.' }),
  ];
  await show(<Form send={() => Promise.reject(answers.shift())} />);
  await fill();
  await send();
  expect((await screen.findAllByRole('link')).map(({ textContent }) => textContent)).toEqual([
    'Nom : trop court.',
    'Ville : inconnue.',
  ]);
  await send();
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Complet.'));
  expect(screen.queryByRole('link')).toBeNull();
});

it('tells a cut of the network apart', async () => {
  await show(<Form send={() => Promise.reject(problem({ status: 0, code: 'http.no_network', detail: '' }))} />, 'en');
  await userEvent.type(screen.getByLabelText('Nom'), 'Léa');
  await userEvent.type(screen.getByLabelText('E-mail'), 'lea@example.org');
  await send();
  expect((await screen.findByRole('alert')).textContent).toContain('The network no longer answers');
});

it('moves the focus to the summary when the form is sent, and leaves it alone while people correct', async () => {
  await show(<Form send={() => Promise.resolve()} />);
  await send();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  await userEvent.type(screen.getByLabelText('Nom'), 'Léa');
  expect(document.activeElement).toBe(screen.getByLabelText('Nom'));
  expect(screen.queryByRole('link', { name: 'E-mail : à remplir.' })?.getAttribute('href')).toBe('#email');
});
