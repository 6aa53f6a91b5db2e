import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { ThisEdition } from '#core/edition';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import type { Block } from '../blocks/block.ts';
import { BlocksRepository } from '../blocks/blocks.repository.ts';
import { BookingsAccess } from '../bookings-access.service.ts';
import type { Resource } from '../resources/resource.ts';
import { ResourcesRepository } from '../resources/resources.repository.ts';
import { dayNumber } from '../slots/day.ts';
import { type Known, Knowing } from '../workspace/knowing.service.ts';
import { AgendaRepository, type Deadline, type ExternalBusy, type Shown } from './agenda.repository.ts';
import { type OpenDay, openDays } from './open-days.ts';

const MOST = 1000;

interface Asked {
  readonly organizationId: string;
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly days: number;
  /** Of this one alone. */
  readonly resourceId?: string | undefined;
}

export interface AgendaView {
  readonly zone: string;
  readonly now: Temporal.Instant;
  readonly from: string;
  readonly days: number;
  readonly resources: readonly (Resource & { readonly openDays: readonly OpenDay[] })[];
  readonly bookings: readonly (Known & Shown)[];
  readonly blocks: readonly Block[];
  readonly busy: readonly ExternalBusy[];
  readonly complete: boolean;
}

/** What people of an organization see when they open its calendar: everything about some days at once. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly edition: ThisEdition,
    private readonly access: BookingsAccess,
    private readonly resources: ResourcesRepository,
    private readonly agenda: AgendaRepository,
    private readonly blocks: BlocksRepository,
    private readonly knowing: Knowing,
  ) {}

  async show(actor: Actor, { organizationId, from, days, resourceId }: Asked): Promise<AgendaView> {
    await this.access.toLookUp(actor, organizationId);
    const resources = await this.chosen(organizationId, resourceId);
    const zone = resources[0]?.zone ?? this.edition.data.timeZone;
    const window = windowOf({ from, days }, zone);
    const about = { organizationId, resourceIds: resources.map(({ id }) => id), window, limit: MOST + 1 };
    const [bookings, blocks, busy] = await Promise.all([
      this.agenda.bookings(this.database.read, about),
      this.blocks.list(this.database.read, { organizationId, window, after: null, limit: MOST }),
      this.agenda.external(this.database.read, about),
    ]);
    const first = dayNumber(from);
    return {
      zone,
      now: this.clock.now(),
      from,
      days,
      resources: resources.map((one) => ({ ...one, openDays: openDays(one, first, days) })),
      bookings: await this.knowing.known(bookings.slice(0, MOST)),
      blocks: blocks.slice(0, MOST).filter((block) => !resourceId || block.resourceIds.includes(resourceId)),
      busy: busy.slice(0, MOST),
      complete: Math.max(bookings.length, blocks.length, busy.length) <= MOST,
    };
  }

  async requests(actor: Actor, organizationId: string, place: { after: Deadline | null; limit: number }) {
    await this.access.toLookUp(actor, organizationId);
    return this.knowing.known(await this.agenda.requests(this.database.read, organizationId, place));
  }

  async turn(actor: Actor, organizationId: string): Promise<string> {
    await this.access.toLookUp(actor, organizationId);
    return this.agenda.turn(this.database.read, organizationId);
  }

  /** People first: whose calendar it is gives it its zone. */
  private async chosen(organizationId: string, resourceId: string | undefined): Promise<Resource[]> {
    const all = await this.resources.open(this.database.read, organizationId);
    if (!resourceId) return all;
    const one = all.find(({ id }) => id === resourceId);
    if (!one) throw new Refusal('bookings.resource_not_found');
    return [one];
  }
}

/** From midnight to midnight on the wall of the calendar. */
function windowOf({ from, days }: { from: string; days: number }, zone: string) {
  const first = Temporal.PlainDate.from(from);
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds;
  return { from: midnight(first), until: midnight(first.add({ days })) };
}
