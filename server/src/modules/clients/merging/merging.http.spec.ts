import { clients } from '@estrade/api/clients';
import type { MergeChoices } from '@estrade/api/clients-merging';
import type { Client, ClientDraft } from '@estrade/api/clients-shapes';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClientsPort } from '#core/clients';
import { aMember, anOrganization, type Person, told } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { aClient } from '../clients.factory.ts';
import { ClientsExamination } from '../examination.repository.ts';

let world: World;
let owner: Person;
let stranger: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world, { name: 'Ava Fil' });
  stranger = await aMember(world);
  ({ id: organizationId } = await anOrganization(world, owner, { trade: 'couture' }));
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });
const write = (draft: Partial<ClientDraft>) =>
  aClient(world, owner, { organizationId, draft: { firstName: '', ...draft } });
const at = (clientId: string) => ({ organizationId, clientId });
const show = (clientId: string) => world.as(owner)(clients.show, { params: at(clientId) });

async function merge(kept: Client, merged: Client, choices: MergeChoices = { custom: {} }) {
  const body = { mergedId: merged.id, revision: kept.revision, mergedRevision: merged.revision, choices };
  return world.as(owner)(clients.merge, { params: at(kept.id), body });
}

async function suggested() {
  const { items } = await world.as(owner)(clients.duplicates, { params: { organizationId } });
  return items.map(({ first, second, why }) => [[first.name, second.name].toSorted(), why]);
}

describe('suggestions', () => {
  it('see one mailbox, one phone, one name with a wrong letter or turned round; not what only looks alike', async () => {
    await write({ firstName: 'Jean', lastName: 'Boîte', email: 'jean.boite+mode@gmail.com' });
    await write({ firstName: 'J.', lastName: 'B.', email: 'JeanBoite@gmail.com'.toLowerCase() });
    await write({ firstName: 'Anne', lastName: 'Pointée', email: 'anne.p@maison.test' });
    await write({ firstName: 'Un', lastName: 'Autre', email: 'annep@maison.test' });
    await write({ firstName: 'Théo', lastName: 'Téléphone', phone: '06 98 76 54 32' });
    await write({ firstName: 'Autre', lastName: 'Foyer', phone: '+33 6 98 76 54 32' });
    await write({ firstName: 'Marguerite', lastName: 'Duchemin' });
    await write({ firstName: 'Duchemin', lastName: 'Marguerite' });
    await write({ firstName: 'Margueritte', lastName: 'Duchemin' });
    expect(await suggested()).toEqual(
      expect.arrayContaining([
        [['J. B.', 'Jean Boîte'], ['email']],
        [['Autre Foyer', 'Théo Téléphone'], ['phone']],
        [['Duchemin Marguerite', 'Marguerite Duchemin'], ['name']],
        [['Marguerite Duchemin', 'Margueritte Duchemin'], ['name']],
      ]),
    );
    expect(JSON.stringify(await suggested())).not.toContain('Pointée');
  });

  it('are made no more of two who were told apart', async () => {
    const [one, other] = [await write({ lastName: 'Jumelle Rosa' }), await write({ lastName: 'Jumelle Rosa' })];
    expect(JSON.stringify(await suggested())).toContain('Jumelle');
    await world.as(owner)(clients.keepApart, { params: at(one.id), body: { otherId: other.id } });
    expect(JSON.stringify(await suggested())).not.toContain('Jumelle');
  });
});

describe('a merge', () => {
  it('leaves one client with all that hung on both; the old id leads to her', async () => {
    const kept = await write({ firstName: 'Nina', lastName: 'Simon', email: 'nina@one.test', tags: ['vip'] });
    const merged = await write({
      firstName: 'Nina',
      lastName: 'Simone',
      email: 'nina@two.test',
      phone: '0611223344',
      tags: ['presse'],
      custom: { posture: 'Droite' },
    });
    await world.as(owner)(clients.note, { params: at(merged.id), body: { text: 'Note de la seconde.' } });
    const both = await merge(kept, merged, { name: 'merged', custom: {} });
    expect(both).toMatchObject({
      id: kept.id,
      name: 'Nina Simone',
      email: 'nina@one.test',
      otherEmails: ['nina@two.test'],
      phone: '0611223344',
      tags: ['vip', 'presse'],
      custom: { posture: 'Droite' },
    });
    expect(await show(merged.id)).toMatchObject({ id: kept.id });
    const notes = await world.as(owner)(clients.notes, { params: at(kept.id) });
    expect(notes.items.map(({ text }) => text)).toEqual(['Note de la seconde.']);
    const history = await world.as(owner)(clients.history, { params: at(kept.id) });
    expect(history.items.map(({ kind }) => kind).toSorted()).toEqual(['created', 'created', 'merged']);
    const [card] = await world.get(ClientsPort).cards({ ids: [merged.id] });
    expect(card).toMatchObject({ id: merged.id, currentId: kept.id, name: 'Nina Simone' });
    expect((await told(world, 'clients.merged'))[0]).toEqual({
      organizationId,
      clientId: kept.id,
      mergedId: merged.id,
    });
    await expect(write({ lastName: 'X', email: 'nina@two.test' })).rejects.toMatchObject(
      refusal('clients.email_taken'),
    );
  });

  it('is undone: both are what they were, and what was bought meanwhile goes with its address', async () => {
    const kept = await write({ lastName: 'Gauche', email: 'gauche@undo.test' });
    const third = await write({ lastName: 'Tiers', phone: '0700000001' });
    const merged = await merge(await write({ lastName: 'Droite', email: 'droite@undo.test' }), third);
    const both = await merge(kept, merged, { email: 'merged', custom: {} });
    expect(both).toMatchObject({ email: 'droite@undo.test', phone: '0700000001' });
    const { items } = await world.as(owner)(clients.merges, { params: at(kept.id) });
    expect(items).toMatchObject([{ mergedId: merged.id, name: 'Droite' }]);
    const params = { ...at(kept.id), mergeId: items[0]!.id };
    const again = await world.as(owner)(clients.separate, { params });
    expect(again).toMatchObject({ name: 'Gauche', email: 'gauche@undo.test', otherEmails: [], phone: null });
    expect(await show(merged.id)).toMatchObject({ id: merged.id, email: 'droite@undo.test', phone: '0700000001' });
    expect(await show(third.id)).toMatchObject({ id: merged.id });
    await expect(world.as(owner)(clients.separate, { params })).rejects.toMatchObject(
      refusal('clients.merge_not_found'),
    );
  });

  it('undone after the card was worked on leaves that work', async () => {
    const kept = await write({ lastName: 'Avant', email: 'avant@undo.test' });
    const merged = await write({ lastName: 'Autre', email: 'autre@undo.test' });
    const { revision, ...both } = await merge(kept, merged);
    const { firstName, company, phone, address, language, custom } = both;
    const draft = { firstName, company, phone, address, language, custom, lastName: 'Après', tags: ['neuf'] };
    const body = { revision, draft: { ...draft, email: 'autre@undo.test', otherEmails: [] } };
    await world.as(owner)(clients.change, { params: at(kept.id), body });
    const { items } = await world.as(owner)(clients.merges, { params: at(kept.id) });
    const again = await world.as(owner)(clients.separate, { params: { ...at(kept.id), mergeId: items[0]!.id } });
    expect(again).toMatchObject({ name: 'Après', tags: ['neuf'], email: 'avant@undo.test' });
    expect(await show(merged.id)).toMatchObject({ email: 'autre@undo.test' });
  });

  it('is undone for thirty days', async () => {
    const kept = await write({ lastName: 'Vieille' });
    await merge(kept, await write({ lastName: 'Ancienne' }));
    const { items } = await world.as(owner)(clients.merges, { params: at(kept.id) });
    await sql`update clients.merges set at = now() - interval '31 days' where kept_id = ${kept.id}`.execute(
      world.database.read,
    );
    expect(await world.as(owner)(clients.merges, { params: at(kept.id) })).toEqual({ items: [] });
    const params = { ...at(kept.id), mergeId: items[0]!.id };
    await expect(world.as(owner)(clients.separate, { params })).rejects.toMatchObject(refusal('clients.merge_too_old'));
  });

  it('is refused with oneself, on what was changed meanwhile, and to whoever does not know them', async () => {
    const [one, other] = [await write({ lastName: 'Une' }), await write({ lastName: 'Deux' })];
    await expect(merge(one, one)).rejects.toMatchObject(refusal('clients.same_client'));
    await expect(merge({ ...one, revision: 7 }, other)).rejects.toMatchObject(refusal('clients.edited_meanwhile'));
    const { id: elsewhere } = await anOrganization(world, stranger, { trade: 'couture' });
    const theirs = await aClient(world, stranger, { organizationId: elsewhere });
    await expect(merge(one, theirs)).rejects.toMatchObject(refusal('clients.not_found'));
    const body = { mergedId: one.id, revision: 1, mergedRevision: 1, choices: { custom: {} } };
    const params = { organizationId: elsewhere, clientId: theirs.id };
    await expect(world.as(stranger)(clients.merge, { params, body })).rejects.toMatchObject(
      refusal('clients.not_found'),
    );
  });
});

it('leaves everything in order', async () => {
  expect((await world.get(ClientsExamination).examine()).filter(({ ok }) => !ok)).toEqual([]);
});
