import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { serveApi } from '@/kit/testing/api';
import { show } from '@/kit/testing/render';
import { SignInForm } from './sign-in-form';

const refusal = { status: 401, code: 'accounts.wrong_credentials', detail: 'Adresse ou mot de passe incorrect.' };
const world = { refusal };
const asked = await serveApi(({ path }) =>
  path === '/api/auth/login'
    ? { status: world.refusal.status, body: { type: 'about:blank', title: '', ...world.refusal } }
    : { status: 202, body: { email: 'lea@exemple.fr' } },
);
beforeEach(() => Object.assign(world, { refusal }));

async function signIn() {
  await show(<SignInForm next="/fr/space" />);
  await userEvent.type(screen.getByLabelText('E-mail'), ' Lea@Exemple.fr ');
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'un faux mot de passe');
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
}

it('says the same of a wrong address and a wrong password, and keeps what was typed', async () => {
  await signIn();
  expect((await screen.findByRole('alert')).textContent).toContain('Adresse ou mot de passe incorrect.');
  expect(screen.getByLabelText<HTMLInputElement>('Mot de passe').value).toBe('un faux mot de passe');
  expect(asked.at(-1)?.body).toEqual({ email: 'lea@exemple.fr', password: 'un faux mot de passe' });
  expect(asked.some(({ path }) => path === '/api/auth/refresh')).toBe(false);
});

it('offers the letter again to who has not confirmed, once a minute', async () => {
  world.refusal = { status: 403, code: 'accounts.not_confirmed', detail: 'Cette adresse n’est pas encore confirmée.' };
  await signIn();
  await userEvent.click(await screen.findByRole('button', { name: 'Renvoyer la lettre' }));
  await waitFor(() =>
    expect(asked.at(-1)).toMatchObject({ path: '/api/auth/confirmation/letters', body: { email: 'lea@exemple.fr' } }),
  );
  const again = await screen.findByRole<HTMLButtonElement>('button', { name: /Renvoyer la lettre \(dans/ });
  expect(again.disabled).toBe(true);
});

it('shows the password to who wants to look', async () => {
  await show(<SignInForm next="/fr/space" />);
  await userEvent.click(screen.getByRole('button', { name: 'Montrer le mot de passe' }));
  expect(screen.getByLabelText<HTMLInputElement>('Mot de passe').type).toBe('text');
});
