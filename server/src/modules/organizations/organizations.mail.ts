import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { Config } from '#kit/config/settings';
import type { Tx } from '#kit/database/database';
import { letter } from '#kit/mail/layout';
import { Mails } from '#kit/mail/mails';
import { message } from '#kit/text/message';
import type { Invitation } from './invitations/invitation.ts';
import { texts } from './organizations.texts.ts';

export interface InvitationLetter {
  readonly invitation: Invitation;
  readonly organization: string;
  /** Name of the one who invites. */
  readonly inviter: string | null;
  readonly locale: 'fr' | 'en';
  readonly token: string;
}

@Injectable()
export class OrganizationsLetters {
  constructor(
    private readonly config: Config,
    private readonly edition: ThisEdition,
    private readonly mails: Mails,
  ) {}

  /** Once for each link: the first, and every reminder. */
  async invite(tx: Tx, { invitation, organization, inviter, locale, token }: InvitationLetter): Promise<void> {
    const text = texts[locale];
    const [house, { publicUrl }] = [this.edition.data.name, this.config];
    const params = { organization, inviter, house, role: text.roles[invitation.role], email: invitation.email };
    const fill = (sentence: string) => message(locale, sentence, params);
    const content = letter({
      locale,
      edition: this.edition.data,
      publicUrl,
      heading: fill(text.heading),
      paragraphs: [fill(inviter ? text.invited : text.invitedByNobody)],
      button: { label: text.button, url: `${publicUrl}/${locale}/invitations/${token}` },
      after: [text.after],
      footer: fill(text.footer),
    });
    const key = `${invitation.id} ${invitation.letters}`;
    const kind = 'organizations.invitation';
    await this.mails.queue(tx, { kind, key, to: invitation.email, locale, subject: fill(text.subject), ...content });
  }
}
