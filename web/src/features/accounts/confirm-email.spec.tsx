import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { serveApi } from '@/kit/testing/api';
import { show } from '@/kit/testing/render';
import { ConfirmEmail } from './confirm-email';

const token = 'a-token-of-a-letter-that-was-sent';
const refuse = (code: string, detail = '') => ({
  status: 410,
  body: { type: 'about:blank', title: '', status: 410, code, detail },
});
const world = { answer: () => refuse('accounts.link_expired') };
const asked = await serveApi(({ path }) =>
  path === '/api/auth/confirmation' ? world.answer() : { status: 202, body: { email: 'lea@exemple.fr' } },
);
const confirmations = () => asked.filter(({ path }) => path === '/api/auth/confirmation').map(({ body }) => body);
beforeEach(() => void (asked as unknown[]).splice(0));

it('follows the link once, even where effects run twice', async () => {
  await show(
    <StrictMode>
      <ConfirmEmail token={token} />
    </StrictMode>,
  );
  await screen.findByText('Ce lien n’est plus valable');
  expect(confirmations()).toEqual([{ token }]);
});

it('asks for the password in another browser, and says when it is wrong', async () => {
  world.answer = () => refuse('accounts.password_needed');
  await show(<ConfirmEmail token={token} />);
  await userEvent.type(await screen.findByLabelText('Mot de passe'), 'presque le bon');
  world.answer = () => refuse('accounts.wrong_password', 'Ce n’est pas votre mot de passe.');
  await userEvent.click(screen.getByRole('button', { name: 'Terminer l’inscription' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Ce n’est pas votre mot de passe.');
  expect(confirmations().at(-1)).toEqual({ token, password: 'presque le bon' });
});

it('offers another letter when the link is over, and says where it went', async () => {
  world.answer = () => refuse('accounts.link_expired');
  await show(<ConfirmEmail token={token} />);
  await userEvent.type(await screen.findByLabelText('E-mail'), 'lea@exemple.fr');
  await userEvent.click(screen.getByRole('button', { name: 'Demander une autre lettre' }));
  const title = await screen.findByRole('heading', { name: 'Ouvrez votre boîte aux lettres' });
  await waitFor(() => expect(document.activeElement).toBe(title));
});

it('asks nothing with a link that was cut short', async () => {
  await show(<ConfirmEmail token="abc" />);
  await screen.findByText(/Il manque une partie du lien/);
  expect(confirmations()).toEqual([]);
});
