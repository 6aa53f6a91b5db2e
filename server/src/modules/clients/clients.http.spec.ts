import { urlOf } from '@estrade/api/client';
import { clients } from '@estrade/api/clients';
import type { ClientDraft } from '@estrade/api/clients-shapes';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization, joins, type Person } from '../../../test/people.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { aClient, aDraft } from './clients.factory.ts';
import { ClientsExamination } from './examination.repository.ts';

let world: World;
let owner: Person;
let manager: Person;
let operator: Person;
let stranger: Person;
let organizationId: string;
let elsewhere: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world, { name: 'Ava Fil' });
  manager = await aMember(world, { name: 'Mo Coupe' });
  operator = await aMember(world, { name: 'Op Porte' });
  stranger = await aMember(world, { name: 'Stan Loin' });
  ({ id: organizationId } = await anOrganization(world, owner, { trade: 'couture' }));
  ({ id: elsewhere } = await anOrganization(world, stranger, { trade: 'couture' }));
  await joins(world, manager, { organizationId, role: 'manager' });
  await joins(world, operator, { organizationId, role: 'operator' });
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });
const at = (clientId: string, organization = organizationId) => ({ organizationId: organization, clientId });
const write = (draft: Partial<ClientDraft>) => aClient(world, manager, { organizationId, draft });

/** Names found, in their order. */
async function found(query: {
  q?: string;
  tag?: string;
  sort?: 'name' | 'recent' | 'newest';
  state?: 'all' | 'archived';
}) {
  const { items } = await world.as(manager)(clients.list, { params: { organizationId }, query });
  return items.map(({ name }) => name);
}

describe('the address book', () => {
  it('keeps what was written, and each change on the revision it was made on', async () => {
    const draft = aDraft({
      firstName: 'Noémie',
      lastName: 'Lefèvre-Durand',
      email: 'noemie@lefevre.test',
      otherEmails: ['no@lefevre.test'],
      phone: '06 12 34 56 78',
      address: { line: '3 rue des Lices', postcode: '84000', city: 'Avignon', country: 'FR' },
      language: 'fr',
      tags: ['Mariée', 'mariee', 'presse'],
      custom: { birthday: '1991-04-02', posture: 'Épaule droite plus basse' },
    });
    const written = await world.as(manager)(clients.create, { params: { organizationId }, body: draft });
    expect(written).toMatchObject({ ...draft, tags: ['Mariée', 'presse'], name: 'Noémie Lefèvre-Durand', revision: 1 });
    const params = at(written.id);
    const body = { revision: 1, draft: { ...draft, email: null, otherEmails: [], phone: null } };
    const changed = await world.as(owner)(clients.change, { params, body });
    expect(changed).toMatchObject({ revision: 2, email: null, otherEmails: [], phone: null, source: 'hand' });
    await expect(world.as(owner)(clients.change, { params, body })).rejects.toMatchObject(
      refusal('clients.edited_meanwhile'),
    );
    await expect(write({ email: 'noemie@lefevre.test' })).resolves.toMatchObject({ email: 'noemie@lefevre.test' });
  });

  it('knows an address once in an organization, and nothing of other organizations', async () => {
    const first = await write({ firstName: 'Ada', email: 'ada@one.test' });
    await expect(
      write({ firstName: 'Eva', otherEmails: ['ada@one.test'], email: 'eva@one.test' }),
    ).rejects.toMatchObject(
      refusal('clients.email_taken', { field: 'otherEmails', params: { clientId: first.id, name: 'Ada Vidal' } }),
    );
    await expect(write({ firstName: 'Eva', email: 'eva@one.test' })).resolves.toBeDefined();
    const other = aClient(world, stranger, { organizationId: elsewhere, draft: { email: 'ada@one.test' } });
    await expect(other).resolves.toMatchObject({ email: 'ada@one.test' });
  });

  it('refuses what names nobody and what the trade does not know', async () => {
    const nobody = { firstName: '', lastName: '', tags: ['x'] };
    await expect(write(nobody)).rejects.toMatchObject(refusal('clients.nameless'));
    await expect(write({ custom: { posture: 3 } })).rejects.toMatchObject(
      refusal('clients.bad_field', { field: 'custom.posture' }),
    );
    await expect(write({ custom: { stage_name: 'x' } })).rejects.toMatchObject(refusal('clients.unknown_field'));
  });

  it('bears half a character, as nobody types it', async () => {
    const written = await write({ lastName: 'Moitié \ud83c', custom: { posture: '\udf9f', fabrics: 'lin' } });
    expect(written).toMatchObject({ lastName: 'Moitié \ufffd', custom: { posture: '\ufffd', fabrics: 'lin' } });
  });

  it('is found with accents or without, with a wrong letter, by number and by address', async () => {
    await write({
      firstName: 'Élodie',
      lastName: 'Marchetti',
      email: 'elo@marchetti.test',
      phone: '+33 7 98 76 54 32',
    });
    for (const q of ['elodie', 'Marchetti', 'marcheti elodie', 'marchetty', '07 98 76', '0798765432', 'elo@march'])
      expect({ q, names: await found({ q }) }).toEqual({ q, names: ['Élodie Marchetti'] });
    expect(await found({ q: 'marchetti zoé' })).toEqual([]);
    expect(await found({ q: '100%_' })).toEqual([]);
  });

  it('is chosen by tag, counted by tag, and put in order page by page', async () => {
    for (const lastName of ['Zola', 'Éluard', 'Aragon', 'Desnos'])
      await write({ firstName: '', lastName, tags: ['poète', lastName] });
    expect(await found({ tag: 'poète', sort: 'name' })).toEqual(['Aragon', 'Desnos', 'Éluard', 'Zola']);
    expect(await found({ tag: 'poète', sort: 'newest' })).toEqual(['Desnos', 'Aragon', 'Éluard', 'Zola']);
    const { items } = await world.as(owner)(clients.tags, { params: { organizationId } });
    expect(items).toContainEqual({ tag: 'poète', clients: 4 });
    for (let number = 0; number < 30; number++)
      await write({ firstName: 'Foule', lastName: `N${number}`, tags: ['foule'] });
    for (const sort of ['name', 'recent', 'newest'] as const) {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const query = { tag: 'foule', sort, limit: 12 as const, ...(after && { after }) };
        const page = await world.as(owner)(clients.list, { params: { organizationId }, query });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after);
      expect({ sort, seen: seen.length, distinct: new Set(seen).size }).toEqual({ sort, seen: 30, distinct: 30 });
    }
  });

  it('leaves as a file, those who were chosen, with every address and field', async () => {
    const known = { email: 'file@one.test', otherEmails: ['file@two.test'], custom: { birthday: '1990-01-02' } };
    await write({ firstName: 'Fichue', lastName: 'Fichier', tags: ['fichier'], ...known });
    const address = urlOf(clients.csv, { params: { organizationId }, query: { tag: 'fichier' } });
    const headers = { authorization: `Bearer ${manager.token}`, 'accept-language': 'fr' };
    const answer = await fetch(world.url + address, { headers });
    expect(answer.headers.get('content-disposition')).toContain('clients.csv');
    const [head, line, ...rest] = (await answer.text()).trim().split('\r\n');
    expect([head, rest]).toEqual([expect.stringContaining('Prénom;Nom;Entreprise;E-mail'), []]);
    expect(line).toMatch(/^Fichue;Fichier;;"file@one\.test, file@two\.test";.*1990-01-02/);
  });

  it('puts somebody away and takes her back, each once, with its line in journal and history', async () => {
    const { id } = await write({ firstName: 'Rose', lastName: 'Partie' });
    const params = at(id);
    for (let twice = 0; twice < 2; twice++)
      expect(await world.as(manager)(clients.archive, { params })).toMatchObject({ archived: true });
    expect(await found({ q: 'Partie' })).toEqual([]);
    expect(await found({ q: 'Partie', state: 'archived' })).toEqual(['Rose Partie']);
    expect(await world.as(manager)(clients.restore, { params })).toMatchObject({ archived: false });
    const history = await world.as(manager)(clients.history, { params });
    expect(history.items.map(({ kind }) => kind)).toEqual(['restored', 'archived', 'created']);
    const { rows } = await sql<{ action: string }>`
      select action from kit.audit where subject_id = ${id} order by at, id`.execute(world.database.read);
    expect(rows.map(({ action }) => action)).toEqual(['clients.created', 'clients.archived', 'clients.restored']);
  });

  it('says what its trade notes and measures', async () => {
    const form = await world.as(manager)(clients.form, { params: { organizationId } });
    expect(form.fields.map(({ key }) => key)).toContain('posture');
    expect(form.measures.flatMap(({ points }) => points.map(({ key }) => key))).toContain('waist');
    const plain = await anOrganization(world, owner, { trade: 'events' });
    await expect(world.as(owner)(clients.form, { params: { organizationId: plain.id } })).resolves.toMatchObject({
      measures: [],
    });
  });
});

describe('notes', () => {
  it('say who wrote them and when, newest first; their author or an owner takes them away', async () => {
    const { id } = await write({ firstName: 'Nora' });
    const params = at(id);
    const first = await world.as(manager)(clients.note, { params, body: { text: 'Préfère le lin.' } });
    const second = await world.as(owner)(clients.note, { params, body: { text: 'Rappeler\nen mars.' } });
    expect(first.by).toEqual({ id: manager.id, name: 'Mo Coupe' });
    const page = await world.as(manager)(clients.notes, { params });
    expect(page.items.map(({ text }) => text)).toEqual(['Rappeler\nen mars.', 'Préfère le lin.']);
    const away = (who: Person, noteId: string) => world.as(who)(clients.unnote, { params: { ...params, noteId } });
    await expect(away(manager, second.id)).rejects.toMatchObject(refusal('organizations.not_allowed'));
    await away(owner, first.id);
    await expect(away(owner, first.id)).rejects.toMatchObject(refusal('clients.note_not_found'));
    const other = await write({ firstName: 'Autre' });
    const wrong = world.as(owner)(clients.unnote, { params: { ...at(other.id), noteId: second.id } });
    await expect(wrong).rejects.toMatchObject(refusal('clients.note_not_found'));
  });
});

describe('who is kept out', () => {
  it('hears the same of what is not theirs as of what does not exist', async () => {
    const { id } = await write({ firstName: 'Privée' });
    const calls = (who: Person, params: ReturnType<typeof at>) => {
      const call = world.as(who);
      const body = { revision: 1, draft: aDraft() };
      return [
        call(clients.show, { params }),
        call(clients.change, { params, body }),
        call(clients.archive, { params }),
        call(clients.restore, { params }),
        call(clients.history, { params }),
        call(clients.notes, { params }),
        call(clients.note, { params, body: { text: 'x' } }),
        call(clients.unnote, { params: { ...params, noteId: newId() } }),
      ];
    };
    const all = async (asked: Promise<unknown>[], code: string) => {
      for (const outcome of await Promise.allSettled(asked))
        expect(outcome).toMatchObject({ status: 'rejected', reason: refusal(code) });
    };
    await all(calls(stranger, at(id)), 'organizations.not_found');
    await all(calls(stranger, at(id, newId())), 'organizations.not_found');
    await all(calls(stranger, at(id, elsewhere)), 'clients.not_found');
    await all(calls(manager, at(newId())), 'clients.not_found');
    await all(calls(operator, at(id)), 'organizations.not_allowed');
    const list = world.as(operator)(clients.list, { params: { organizationId } });
    await expect(list).rejects.toMatchObject(refusal('organizations.not_allowed'));
  });
});

it('leaves everything in order', async () => {
  const findings = await world.get(ClientsExamination).examine();
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
});
