import { Injectable } from '@nestjs/common';
import { AccountsPort, type MemberCard } from '#core/accounts';
import { type EventCard, EventsPort } from '#core/events';
import { OrganizationsPort } from '#core/organizations';
import { TicketingPort } from '#core/ticketing';
import { Database } from '#kit/database/database';
import { Jobs } from '#kit/jobs/jobs';
import { formatMoney } from '#kit/money/text';
import { Letters } from './letters/letters.service.ts';
import type { NoticeKind } from './notice.ts';
import { changesFor, newsOf } from './letters/changes.ts';
import { NoticeBoard } from './notice-board.service.ts';
import { TellHolders, type TellModerators, type TellOrganizers, WriteToBuyer } from './telling.jobs.ts';

const PAGE = 200;

/** The slow half of telling people: asks the other modules, then queues letters and notices in one transaction. */
@Injectable()
export class TellingService {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly letters: Letters,
    private readonly notices: NoticeBoard,
    private readonly accounts: AccountsPort,
    private readonly organizations: OrganizationsPort,
    private readonly events: EventsPort,
    private readonly ticketing: TicketingPort,
  ) {}

  async writeToBuyer(data: WriteToBuyer['data']): Promise<void> {
    const order = await this.ticketing.letter({ orderId: data.orderId });
    if (!order) return;
    const [event] = await this.events.cards({ ids: [order.eventId] });
    if (!event) return;
    const changes = changesFor(data.changes, order);
    if (data.kind === 'event_changed' && changes.length === 0) return; // it changed for others
    const letter = data.kind === 'event_changed' ? newsOf(changes) : data.kind;
    const carriesTickets = letter === 'order_confirmation' || letter === 'tickets_again';
    const attachments = carriesTickets ? await this.ticketing.documents({ orderId: data.orderId }) : [];
    const said = { key: data.key, kind: letter, changes, params: spoken(data.params, order.locale) };
    await this.database.tx(async (tx) => {
      await this.letters.toBuyer(tx, { ...said, order, event, attachments });
      if (!order.memberId) return;
      const kind = NOTICE_OF[letter];
      const params = { ...said.params, title: event.title, count: order.tickets.length };
      if (kind)
        await this.notices.add(tx, { memberIds: [order.memberId], kind, key: data.key, params, path: order.path });
    });
  }

  async tellHolders(data: TellHolders['data']): Promise<void> {
    const { eventId, kind, key, reason, changes, after } = data;
    const dateId = changes.length === 1 ? (changes[0]?.dateId ?? null) : null;
    const orderIds = await this.ticketing.liveOrders({ eventId, dateId, endedWith: key, after, limit: PAGE });
    await this.database.tx(async (tx) => {
      for (const orderId of orderIds) {
        await this.jobs.enqueue(
          tx,
          new WriteToBuyer({ orderId, kind, key: `${key}:${orderId}`, params: { reason }, changes }),
        );
      }
      if (orderIds.length === PAGE) await this.jobs.enqueue(tx, new TellHolders({ ...data, after: orderIds.at(-1) }));
    });
  }

  async tellOrganizers(data: TellOrganizers['data']): Promise<void> {
    const { organizationId, orderId, kind } = data;
    const people = await this.organizations.people({ organizationId, operators: false });
    const order = orderId ? await this.ticketing.letter({ orderId }) : null;
    const path = (event: EventCard) => {
      if (kind === 'event_published') return `/events/${event.slug}`;
      return `/workspace/${organizationId}/events/${event.id}${orderId ? `/orders/${orderId}` : ''}`;
    };
    const members = await this.accounts.cards({ ids: people.map(({ memberId }) => memberId) });
    await this.tellMembers({ ...data, number: order?.number ?? '' }, members, path);
  }

  async tellModerators(data: TellModerators['data']): Promise<void> {
    await this.tellMembers(
      { ...data, kind: 'event_to_validate', reason: '', number: '' },
      await this.accounts.staff({ role: 'moderator' }),
      (event) => `/admin/events/${event.id}`,
    );
  }

  private async tellMembers(
    told: {
      eventId: string;
      organizationId: string;
      key: string;
      reason: string;
      number: string;
      kind: TellOrganizers['data']['kind'] | 'event_to_validate';
    },
    members: readonly MemberCard[],
    pathOf: (event: EventCard) => string,
  ): Promise<void> {
    const [event] = await this.events.cards({ ids: [told.eventId] });
    const [organization] = await this.organizations.cards({ ids: [told.organizationId] });
    if (!event || members.length === 0) return;
    const params = {
      title: event.title,
      organization: organization?.name ?? '',
      reason: told.reason,
      number: told.number,
    };
    const path = pathOf(event);
    await this.database.tx(async (tx) => {
      const inApp = members.filter(({ wants }) => wants.inApp).map(({ id }) => id);
      await this.notices.add(tx, { memberIds: inApp, kind: told.kind, key: told.key, params, path });
      for (const member of members.filter(({ wants }) => wants.email))
        await this.letters.toMember(tx, { kind: told.kind, key: told.key, params, path, member });
    });
  }
}

type BuyerLetterKind = WriteToBuyer['data']['kind'] | ReturnType<typeof newsOf>;

const NOTICE_OF: Readonly<Record<BuyerLetterKind, NoticeKind | null>> = {
  order_confirmation: 'tickets_ready',
  tickets_again: null,
  order_refused: null,
  order_refunded: 'order_refunded',
  tickets_cancelled: 'tickets_cancelled',
  event_changed: 'event_changed',
  event_altered: 'event_changed',
  date_cancelled: 'date_cancelled',
  date_postponed: 'date_postponed',
  event_cancelled: 'event_cancelled',
  event_removed: 'event_removed',
};

type Params = Readonly<Record<string, string | number>>;

/** An amount becomes words in the buyer's language. */
function spoken({ amount, currency, ...rest }: Params, locale: 'fr' | 'en'): Params {
  if (typeof amount !== 'number') return rest;
  return { ...rest, amount: formatMoney({ amount, currency: String(currency) }, locale) };
}
