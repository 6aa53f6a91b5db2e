import { Controller } from '@nestjs/common';
import { z } from 'zod';
import { clients } from '@estrade/api/clients';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { BookService } from './book.service.ts';
import { toActivityDto, toClientDto, toFormDto, toLineDto, toNoteDto } from './clients.present.ts';
import { ExportingService } from './exporting/exporting.service.ts';
import type { ListedClient, ListFilter } from './listing.ts';
import { NotesService } from './notes/notes.service.ts';
import { ReadingService } from './reading.service.ts';
import { searchWords } from './search-words.ts';

const LastTime = z.tuple([z.iso.datetime(), z.uuid()]);
const LastName = z.tuple([z.string().max(400), z.uuid()]);
const LastId = z.tuple([z.uuid()]);

/** The address book of an organization. */
@Controller()
export class ClientsController {
  constructor(
    private readonly reading: ReadingService,
    private readonly book: BookService,
    private readonly notes: NotesService,
    private readonly exporting: ExportingService,
  ) {}

  @Serves(clients.list)
  async list(@By() actor: Actor, @Input() { params, query }: In<typeof clients.list>) {
    const { q, tag = null, state, sort, limit } = query;
    const after = decodeCursor(query.after, sort === 'name' ? LastName : LastTime);
    const found = await this.reading.list(actor, { ...params, words: searchWords(q), tag, state, sort, after, limit });
    return cut(found, limit, { item: toLineDto, key: (line) => [keyOf(line, sort), line.id] });
  }

  @Serves(clients.csv)
  async csv(@By() actor: Actor, @Input() { params, query }: In<typeof clients.csv>) {
    const { q, tag = null, state } = query;
    return this.exporting.csv(actor, { ...params, words: searchWords(q), tag, state });
  }

  @Serves(clients.form)
  async form(@By() actor: Actor, @Input() { params }: In<typeof clients.form>) {
    return toFormDto(await this.reading.form(actor, params.organizationId));
  }

  @Serves(clients.tags)
  async tags(@By() actor: Actor, @Input() { params }: In<typeof clients.tags>) {
    return { items: await this.reading.tags(actor, params.organizationId) };
  }

  @Serves(clients.create)
  async create(@By() actor: Actor, @Input() { params, body }: In<typeof clients.create>) {
    return toClientDto(await this.book.create(actor, params.organizationId, body));
  }

  @Serves(clients.show)
  async show(@By() actor: Actor, @Input() { params }: In<typeof clients.show>) {
    return toClientDto(await this.reading.show(actor, params));
  }

  @Serves(clients.change)
  async change(@By() actor: Actor, @Input() { params, body }: In<typeof clients.change>) {
    return toClientDto(await this.book.change(actor, params, body));
  }

  @Serves(clients.archive)
  async archive(@By() actor: Actor, @Input() { params }: In<typeof clients.archive>) {
    return toClientDto(await this.book.archive(actor, params));
  }

  @Serves(clients.restore)
  async restore(@By() actor: Actor, @Input() { params }: In<typeof clients.restore>) {
    return toClientDto(await this.book.restore(actor, params));
  }

  @Serves(clients.history)
  async history(@By() actor: Actor, @Input() { params, query }: In<typeof clients.history>) {
    const before = decodeCursor(query.after, LastTime);
    const found = await this.reading.history(actor, params, { before, limit: query.limit });
    return cut(found, query.limit, { item: toActivityDto, key: ({ at, id }) => [at.toISOString(), id] });
  }

  @Serves(clients.notes)
  async listNotes(@By() actor: Actor, @Input() { params, query }: In<typeof clients.notes>) {
    const before = decodeCursor(query.after, LastId)?.[0];
    const found = await this.notes.list(actor, params, { before, limit: query.limit });
    return cut(found, query.limit, { item: toNoteDto, key: ({ id }) => [id] });
  }

  @Serves(clients.note)
  async note(@By() actor: Actor, @Input() { params, body }: In<typeof clients.note>) {
    return toNoteDto(await this.notes.write(actor, params, body.text));
  }

  @Serves(clients.unnote)
  async unnote(@By() actor: Actor, @Input() { params }: In<typeof clients.unnote>) {
    await this.notes.remove(actor, params);
  }
}

function keyOf({ called, lastSeenAt }: ListedClient, sort: ListFilter['sort']): string {
  return sort === 'name' ? called : lastSeenAt.toISOString();
}
