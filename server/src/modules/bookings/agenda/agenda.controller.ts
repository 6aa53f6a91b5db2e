import { Controller } from '@nestjs/common';
import { bookings } from '@estrade/api/bookings';
import type { In } from '@estrade/api/route';
import { z } from 'zod';
import type { Actor } from '#kit/auth/actor';
import { cut, decodeCursor } from '#kit/http/cursor';
import { By, Input, Serves } from '#kit/http/serves';
import { toKnownDto } from '../workspace/workspace.present.ts';
import { toAgendaDto } from './agenda.present.ts';
import { AgendaService } from './agenda.service.ts';

const Place = z.tuple([z.iso.datetime(), z.uuid()]);

/** An organization's calendar as it is looked at. */
@Controller()
export class AgendaController {
  constructor(private readonly agenda: AgendaService) {}

  @Serves(bookings.agenda)
  async show(@By() actor: Actor, @Input() { params, query }: In<typeof bookings.agenda>) {
    return toAgendaDto(await this.agenda.show(actor, { ...params, ...query }), actor.locale);
  }

  @Serves(bookings.agendaTurn)
  async turn(@By() actor: Actor, @Input() { params }: In<typeof bookings.agendaTurn>) {
    return { turn: await this.agenda.turn(actor, params.organizationId) };
  }

  @Serves(bookings.requests)
  async requests(@By() actor: Actor, @Input() { params, query }: In<typeof bookings.requests>) {
    const [at, id] = decodeCursor(query.after, Place) ?? [];
    const place = { after: at && id ? { at, id } : null, limit: query.limit };
    const found = await this.agenda.requests(actor, params.organizationId, place);
    return cut(found, query.limit, { item: toKnownDto, key: (one) => [String(one.expiresAt), one.id] });
  }
}
