import { Controller } from '@nestjs/common';
import { events as routes } from '@estrade/api/events';
import type { In } from '@estrade/api/route';
import type { Actor } from '#kit/auth/actor';
import { FileReply } from '#kit/http/file-reply';
import { By, Input, Serves } from '#kit/http/serves';
import { SharingService } from './sharing.service.ts';

const CALENDAR = 'text/calendar; charset=utf-8';
/** Whoever shows it asks again soon: dates move. */
const BRIEFLY = 'public, max-age=300, stale-while-revalidate=3600';

/** Events for calendars and link previews. */
@Controller()
export class SharingController {
  constructor(private readonly sharing: SharingService) {}

  @Serves(routes.calendar)
  async calendar(@By() actor: Actor, @Input() { params, query }: In<typeof routes.calendar>) {
    const { content, forEveryone } = await this.sharing.calendar(actor, { ...params, ...query });
    const cache = forEveryone ? { cache: BRIEFLY } : {};
    return new FileReply(content, { contentType: CALENDAR, download: `${params.slug}.ics`, ...cache });
  }

  @Serves(routes.card)
  async card(@By() actor: Actor, @Input() { params, query }: In<typeof routes.card>) {
    const { content, forEveryone } = await this.sharing.card(actor, { ...params, ...query });
    return new FileReply(content, { contentType: 'image/jpeg', ...(forEveryone ? { cache: BRIEFLY } : {}) });
  }

  @Serves(routes.organizationCalendar)
  async programme(@By() actor: Actor, @Input() { params, query }: In<typeof routes.organizationCalendar>) {
    const content = await this.sharing.programmeOf(params.handle, query.locale ?? actor.locale);
    return new FileReply(content, { contentType: CALENDAR, cache: query.locale ? BRIEFLY : 'private, max-age=300' });
  }
}
