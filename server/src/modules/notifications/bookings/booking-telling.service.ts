import { Injectable } from '@nestjs/common';
import { AccountsPort, type MemberCard } from '#core/accounts';
import { type BookingCard, BookingsPort } from '#core/bookings';
import { OffersPort } from '#core/offers';
import { type OrganizationCard, OrganizationsPort } from '#core/organizations';
import { Config } from '#kit/config/settings';
import { Database, type Tx } from '#kit/database/database';
import type { LetterRow } from '#kit/mail/layout';
import type { Attachment } from '#kit/mail/mails';
import { Letters } from '../letters/letters.service.ts';
import { momentOf, slotTime } from '../letters/slot-time.ts';
import { NoticeBoard } from '../notice-board.service.ts';
import { type BookingNews, isForClient, isStillTrue } from './booking-news.ts';
import { invitation } from './invitation.ts';

interface Asked {
  readonly bookingId: string;
  readonly news: BookingNews;
  readonly key: string;
  readonly startsAt: string | null;
  readonly startedAt: string | null;
}

/** Everything there is to say of a booking. */
interface Story {
  readonly booking: BookingCard;
  readonly title: string;
  readonly client: MemberCard;
  readonly organization: OrganizationCard;
}

/** The slow half of telling people of bookings: asks the other modules, then writes letters and notices at once. */
@Injectable()
export class BookingTelling {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly letters: Letters,
    private readonly notices: NoticeBoard,
    private readonly accounts: AccountsPort,
    private readonly organizations: OrganizationsPort,
    private readonly offers: OffersPort,
    private readonly bookings: BookingsPort,
  ) {}

  async tell(asked: Asked): Promise<void> {
    const story = await this.storyOf(asked.bookingId);
    if (!story || !isStillTrue(asked.news, story.booking, asked.startsAt)) return;
    const forClient = isForClient(asked.news);
    const members = forClient ? [story.client] : await this.peopleOf(story.organization.id);
    await this.database.tx(async (tx) => {
      for (const member of members) await this.write(tx, { asked, story, member, forClient });
    });
  }

  private async storyOf(bookingId: string): Promise<Story | null> {
    const [booking] = await this.bookings.cards({ ids: [bookingId] });
    if (!booking) return null;
    const [[service], [client], [organization]] = await Promise.all([
      this.offers.services({ versionIds: [booking.versionId] }),
      this.accounts.cards({ ids: [booking.clientId] }),
      this.organizations.cards({ ids: [booking.organizationId] }),
    ]);
    return service && client && organization ? { booking, client, organization, title: service.title } : null;
  }

  /** Those who answer for it: owners and managers. */
  private async peopleOf(organizationId: string): Promise<MemberCard[]> {
    const people = await this.organizations.people({ organizationId, operators: false });
    return this.accounts.cards({ ids: people.map(({ memberId }) => memberId) });
  }

  /** A client is always written to: an appointment is theirs to know of. Their pro chooses how to hear. */
  private async write(tx: Tx, { asked, story, member, forClient }: Telling): Promise<void> {
    const { news: kind, key } = asked;
    const params = spoken(asked, story, member.locale);
    const path = forClient
      ? `/space/bookings/${story.booking.id}`
      : `/workspace/${story.organization.id}/calendar?booking=${story.booking.id}`;
    if (member.wants.inApp) await this.notices.add(tx, { memberIds: [member.id], kind, key, params, path });
    if (!forClient && !member.wants.email) return;
    const attachments = forClient ? this.appointment(kind, story, path) : [];
    const rows = rowsOf(story, { locale: member.locale, forClient });
    await this.letters.toMember(tx, { kind, key, params, path, member, rows, attachments });
  }

  /** What was never confirmed is in nobody's calendar. */
  private appointment(kind: BookingNews, { booking, title, client, organization }: Story, path: string): Attachment[] {
    if (!CARRYING.has(kind) || booking.state === 'requested') return [];
    const { locale, name, email } = client;
    const { publicUrl } = this.config;
    return [
      invitation({
        booking,
        title,
        locale,
        client: { name, email },
        organizer: { name: organization.name, email: organization.contactEmail },
        url: `${publicUrl}/${locale}${path}`,
        domain: new URL(publicUrl).hostname,
      }),
    ];
  }
}

interface Telling {
  readonly asked: Asked;
  readonly story: Story;
  readonly member: MemberCard;
  readonly forClient: boolean;
}

const CARRYING: ReadonlySet<BookingNews> = new Set([
  'booking_confirmed',
  'booking_moved',
  'booking_cancelled',
  'booking_reminder',
]);

function spoken({ startedAt }: Asked, { booking, title, client, organization }: Story, locale: 'fr' | 'en') {
  const { zone, expiresAt, reason } = booking;
  return {
    title,
    client: client.name,
    organization: organization.name,
    when: slotTime(booking, locale),
    deadline: expiresAt ? momentOf(expiresAt, zone, locale) : '',
    before: startedAt ? momentOf(startedAt, zone, locale) : '',
    reason: reason ?? '',
  };
}

const ROWS = {
  fr: { what: 'Prestation', when: 'Quand', who: 'Avec', client: 'Client', email: 'Adresse e-mail', phone: 'Téléphone' },
  en: { what: 'Service', when: 'When', who: 'With', client: 'Client', email: 'E-mail', phone: 'Phone' },
};

function rowsOf(
  { booking, title, client, organization }: Story,
  { locale, forClient }: { locale: 'fr' | 'en'; forClient: boolean },
): LetterRow[] {
  const words = ROWS[locale];
  const about = [
    { label: words.what, value: title },
    { label: words.when, value: slotTime(booking, locale) },
  ];
  if (forClient) return [...about, { label: words.who, value: organization.name }];
  const reach = [
    { label: words.client, value: client.name },
    { label: words.email, value: client.email },
  ];
  return [...about, ...reach, ...(client.phone ? [{ label: words.phone, value: client.phone }] : [])];
}
