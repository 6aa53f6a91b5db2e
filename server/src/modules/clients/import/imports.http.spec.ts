import { clients } from '@estrade/api/clients';
import type { ClientImport } from '@estrade/api/clients-import';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization, joins, type Person } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { aClient } from '../clients.factory.ts';
import { ClientsExamination } from '../examination.repository.ts';

let world: World;
let owner: Person;
let operator: Person;
let stranger: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world, { name: 'Ava Fil' });
  operator = await aMember(world);
  stranger = await aMember(world);
  ({ id: organizationId } = await anOrganization(world, owner, { trade: 'couture' }));
  await joins(world, operator, { organizationId, role: 'operator' });
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });
const at = (importId: string, organization = organizationId) => ({ organizationId: organization, importId });

async function upload(text: string, who = owner): Promise<ClientImport> {
  const form = new FormData();
  form.append('file', new Blob([text], { type: 'text/csv' }), 'carnet.csv');
  return world.as(who)(clients.startImport, { params: { organizationId }, body: form as never });
}

async function run(text: string): Promise<ClientImport> {
  const { id } = await upload(text);
  await world.as(owner)(clients.runImport, { params: at(id) });
  await world.settle();
  return world.as(owner)(clients.showImport, { params: at(id) });
}

async function book(q = '') {
  const { items } = await world.as(owner)(clients.list, { params: { organizationId }, query: { q, sort: 'name' } });
  return items.map(({ name }) => name);
}

describe('an import of clients', () => {
  it('says what it would do before anything is written, and does it', async () => {
    const known = await aClient(world, owner, {
      organizationId,
      draft: { firstName: 'Zoé', lastName: 'Connue', email: 'zoe@csv.test', tags: ['vip'] },
    });
    const text =
      'Prénom;Nom;Email;Téléphone;Groupes;Remarques;Anniversaire\n' +
      'Noé;Premier;noe@csv.test;06 10 20 30 40;presse;Vient en train;01/02/1990\n' +
      ';;zoe@csv.test;07 00 00 00 00;ami;;\n' +
      'Léo;Sans Adresse;;;;;\n' +
      'Mal;Écrit;pas une adresse;;;;\n';
    const seen = await upload(text);
    expect(seen).toMatchObject({ status: 'previewed', rows: 4, created: 2, merged: 1, refused: 1, blockers: [] });
    expect(seen.sample.map(({ name, clientId }) => [name, clientId])).toEqual([
      ['Noé Premier', null],
      ['zoe@csv.test', known.id],
      ['Léo Sans Adresse', null],
    ]);
    expect(seen.problems).toMatchObject([{ line: 5, column: 'Email', value: 'pas une adresse', refused: true }]);
    expect(await book('Premier')).toEqual([]);

    await world.as(owner)(clients.runImport, { params: at(seen.id) });
    await world.settle();
    const done = await world.as(owner)(clients.showImport, { params: at(seen.id) });
    expect(done).toMatchObject({ status: 'done', created: 2, merged: 1, refused: 1, progress: 3 });
    expect(await book('Premier')).toEqual(['Noé Premier']);
    const params = { organizationId, clientId: known.id };
    await expect(world.as(owner)(clients.show, { params })).resolves.toMatchObject({
      name: 'Zoé Connue',
      phone: '07 00 00 00 00',
      tags: ['vip', 'ami'],
    });
    const history = await world.as(owner)(clients.history, { params });
    expect(history.items[0]).toMatchObject({ kind: 'imported', title: 'carnet.csv' });
  });

  it('reads columns as it is told', async () => {
    const { id, blockers } = await upload('A;B\nDurand;durand@csv.test');
    expect(blockers).toMatchObject([{ code: 'clients.import_nobody' }]);
    const early = world.as(owner)(clients.runImport, { params: at(id) });
    await expect(early).rejects.toMatchObject(refusal('clients.import_blocked'));
    const map = (columns: Record<string, string>) =>
      world.as(owner)(clients.mapImport, { params: at(id), body: { columns } });
    await expect(map({ A: 'wings' })).rejects.toMatchObject(refusal('clients.unknown_field'));
    const mapped = await map({ A: 'last_name', B: 'email' });
    expect(mapped).toMatchObject({ created: 1, blockers: [], sample: [{ name: 'Durand', email: 'durand@csv.test' }] });
  });

  it('completes who has the same phone and name, and refuses what may be two clients', async () => {
    await aClient(world, owner, {
      organizationId,
      draft: { firstName: 'Ida', lastName: 'Double', email: 'ida1@csv.test' },
    });
    await aClient(world, owner, {
      organizationId,
      draft: { firstName: 'Ida', lastName: 'Trouble', email: 'ida2@csv.test' },
    });
    const phone = { firstName: 'Élie', lastName: 'Rond', phone: '+33 6 55 44 33 22' };
    await aClient(world, owner, { organizationId, draft: phone });
    const done = await run(
      'Nom,Prénom,Email,Tel\nIda,Deux,"ida1@csv.test, ida2@csv.test",\nrond,elie,elie@csv.test,06 55 44 33 22\n',
    );
    expect(done).toMatchObject({ created: 0, merged: 1, refused: 1 });
    expect(done.problems).toMatchObject([{ line: 2, code: 'clients.import_two_clients', refused: true }]);
    expect(await book('Rond')).toEqual(['Élie Rond']);
    expect(await book('elie@csv.test')).toEqual(['Élie Rond']);
  });

  it('is taken back: who it made goes, who it completed is as before, who was worked on stays', async () => {
    const draft = { firstName: 'Vera', lastName: 'Avant', email: 'vera@csv.test' };
    const vera = await aClient(world, owner, { organizationId, draft });
    const done = await run(
      'Nom;Email;Tel;Note\nUn;un@csv.test;;\nDeux;deux@csv.test;;\nTrois;trois@csv.test;;\nVera;vera@csv.test;0601020304;Oui\n',
    );
    expect(done).toMatchObject({ created: 3, merged: 1 });
    const find = async (q: string) => {
      const { items } = await world.as(owner)(clients.list, { params: { organizationId }, query: { q } });
      return { organizationId, clientId: items[0]!.id };
    };
    await world.as(owner)(clients.note, { params: await find('deux@csv.test'), body: { text: 'À rappeler' } });
    const trois = await world.as(owner)(clients.show, { params: await find('trois@csv.test') });
    const { revision, firstName, company, phone, address, language, custom, email, otherEmails } = trois;
    const edited = {
      firstName,
      company,
      phone,
      address,
      language,
      custom,
      email,
      otherEmails,
      lastName: 'Trois bis',
      tags: [],
    };
    await world.as(owner)(clients.change, {
      params: { organizationId, clientId: trois.id },
      body: { revision, draft: edited },
    });
    const undone = await world.as(owner)(clients.undoImport, { params: at(done.id) });
    expect(undone.status).toBe('undone');
    expect(undone.kept.map(({ name, code }) => [name, code]).toSorted()).toEqual([
      ['Deux', 'used'],
      ['Trois bis', 'edited'],
    ]);
    expect(await book('un@csv.test')).toEqual([]);
    const params = { organizationId, clientId: vera.id };
    await expect(world.as(owner)(clients.show, { params })).resolves.toMatchObject({ name: 'Vera Avant', phone: null });
    await expect(world.as(owner)(clients.notes, { params })).resolves.toMatchObject({ items: [] });
    const twice = world.as(owner)(clients.undoImport, { params: at(done.id) });
    await expect(twice).rejects.toMatchObject(refusal('clients.import_not_run'));
    await world.as(owner)(clients.runImport, { params: at(done.id) });
    await world.settle();
    expect(await book('un@csv.test')).toEqual(['Un']);
  });

  it('refuses files that are none, and those who have no business there', async () => {
    await expect(upload(' \n')).rejects.toMatchObject(refusal('clients.import_empty', { field: 'file' }));
    await expect(upload('Nom\n\0')).rejects.toMatchObject(refusal('clients.import_not_text'));
    await expect(upload('Nom\nA', operator)).rejects.toMatchObject(refusal('organizations.not_allowed'));
    await expect(upload('Nom\nA', stranger)).rejects.toMatchObject(refusal('organizations.not_found'));
    const { id } = await upload('Nom\nA');
    const elsewhere = await anOrganization(world, stranger, { trade: 'couture' });
    const theirs = world.as(stranger)(clients.showImport, { params: at(id, elsewhere.id) });
    await expect(theirs).rejects.toMatchObject(refusal('clients.import_not_found'));
    const nothing = world.as(owner)(clients.showImport, { params: at(newId()) });
    await expect(nothing).rejects.toMatchObject(refusal('clients.import_not_found'));
    const { items } = await world.as(owner)(clients.imports, { params: { organizationId } });
    expect(items[0]).toMatchObject({ filename: 'carnet.csv', status: 'previewed' });
  });

  it('bears texts that are cut in the middle of a character', async () => {
    const cut = `${'é'.repeat(79)}🎟️`;
    const seen = await upload(`Nom;Email;Note\n${cut};emoji@csv.test;${'🎟️'.repeat(2500)}\nX;a${'🎟️'.repeat(120)};\n`);
    expect(seen.problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('leaves everything in order', async () => {
    expect((await world.get(ClientsExamination).examine()).filter(({ ok }) => !ok)).toEqual([]);
  });
});
