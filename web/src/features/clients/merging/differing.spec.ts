import { ClientDraft, type Client } from '@estrade/api/clients-shapes';
import { expect, it } from 'vitest';
import { differing } from './differing';

const client = (over: Partial<Client>): Client => ({
  ...ClientDraft.parse({}),
  id: 'c',
  organizationId: 'o',
  revision: 1,
  name: '',
  source: 'hand',
  archived: false,
  hasAccount: false,
  spent: [],
  createdAt: '2026-01-01T00:00:00Z',
  lastSeenAt: '2026-01-01T00:00:00Z',
  ...over,
});
const label = { fr: 'Posture', en: 'Posture' };
const fields = [{ key: 'posture', label, help: null, kind: 'long_text' as const, choices: [] }];

it('asks only about what both say, and not alike', () => {
  const kept = client({
    firstName: 'Inès',
    lastName: 'Vidal',
    email: 'a@b.fr',
    phone: '0611',
    custom: { posture: 'droite' },
  });
  const merged = client({
    firstName: 'I.',
    lastName: 'Vidal',
    email: 'a@b.fr',
    company: 'X',
    custom: { posture: 'cambrée' },
  });
  expect(differing(kept, merged, fields).map(({ key, kept: one, merged: other }) => [key, one, other])).toEqual([
    ['name', 'Inès Vidal', 'I. Vidal'],
    ['custom.posture', 'droite', 'cambrée'],
  ]);
  expect(differing(kept, kept, fields)).toEqual([]);
});
