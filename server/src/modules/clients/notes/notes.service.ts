import { Injectable } from '@nestjs/common';
import { AccountsPort } from '#core/accounts';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { ClientsAccess } from '../clients-access.service.ts';
import { canRemoveNote } from '../clients.policy.ts';
import { type Place, ReadingService } from '../reading.service.ts';
import { type Note, NotesRepository } from './notes.repository.ts';

/** A note and the name of who wrote it; null when that account is gone. */
export interface SignedNote extends Note {
  readonly by: { readonly id: string; readonly name: string } | null;
}

@Injectable()
export class NotesService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsPort,
    private readonly access: ClientsAccess,
    private readonly reading: ReadingService,
    private readonly notes: NotesRepository,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, place: Place, page: { before: string | undefined; limit: number }): Promise<SignedNote[]> {
    const { id } = await this.reading.one(actor, place);
    return this.signed(await this.notes.page(this.database.read, id, page));
  }

  async write(actor: Actor, place: Place, text: string): Promise<SignedNote> {
    const { id: clientId, organizationId } = await this.reading.one(actor, place);
    const note = await this.database.tx(async (tx) => {
      const written = { id: newId(), organizationId, clientId, text, authorId: actor.id };
      await this.audit.record(tx, actor, 'clients.noted', { type: 'client', id: clientId }, { noteId: written.id });
      return this.notes.insert(tx, written);
    });
    const [signed] = await this.signed([note]);
    return signed!;
  }

  async remove(actor: Actor, place: Place & { readonly noteId: string }): Promise<void> {
    const role = await this.access.enter(actor, place.organizationId);
    const { id } = await this.reading.one(actor, place);
    await this.database.tx(async (tx) => {
      const note = await this.notes.lock(tx, id, place.noteId);
      if (!note) throw new Refusal('clients.note_not_found');
      if (!canRemoveNote({ id: actor.id, role }, note)) throw new Refusal('organizations.not_allowed');
      await this.notes.remove(tx, note.id);
      await this.audit.record(tx, actor, 'clients.note_removed', { type: 'client', id }, { noteId: note.id });
    });
  }

  private async signed(notes: readonly Note[]): Promise<SignedNote[]> {
    const ids = [...new Set(notes.flatMap(({ authorId }) => authorId ?? []))];
    const cards = ids.length > 0 ? await this.accounts.cards({ ids }) : [];
    const names = new Map(cards.map(({ id, name }) => [id, { id, name }]));
    return notes.map((note) => ({ ...note, by: names.get(note.authorId ?? '') ?? null }));
  }
}
