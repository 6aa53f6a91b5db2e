import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { Config } from '#kit/config/settings';
import type { Tx } from '#kit/database/database';
import { letter } from '#kit/mail/layout';
import { Mails } from '#kit/mail/mails';
import { message } from '#kit/text/message';
import { Clock } from '#kit/time/clock';
import { type LetterKind, texts, why } from './accounts.texts.ts';

interface Addressee {
  readonly name: string;
  readonly email: string;
  readonly locale: 'fr' | 'en';
}

interface Writing extends Addressee {
  /** Makes the letter unique, so that it is sent once. */
  readonly key: string;
  /** Page the button leads to, below the language. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** The letters that carry a secret of accounts, or guard one. */
@Injectable()
export class AccountsLetters {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly edition: ThisEdition,
    private readonly mails: Mails,
  ) {}

  async confirmation(tx: Tx, to: Addressee & { key: string; token: string }): Promise<void> {
    await this.write(tx, 'confirmation', { ...to, path: `/verify?token=${to.token}` });
  }

  /** At most one an hour, however often somebody tries. */
  async alreadyRegistered(tx: Tx, to: Addressee & { id: string }): Promise<void> {
    const hour = this.clock.now().toString().slice(0, 13);
    await this.write(tx, 'alreadyRegistered', { ...to, key: `${to.id} ${hour}`, path: '/sign-in' });
  }

  async reset(tx: Tx, to: Addressee & { key: string; token: string }): Promise<void> {
    await this.write(tx, 'reset', { ...to, path: `/password/reset?token=${to.token}` });
  }

  async passwordChanged(tx: Tx, to: Addressee & { key: string }): Promise<void> {
    await this.write(tx, 'passwordChanged', { ...to, path: '/password/forgotten' });
  }

  async newEmail(tx: Tx, to: Addressee & { key: string; token: string }): Promise<void> {
    await this.write(tx, 'newEmail', { ...to, path: `/verify/email?token=${to.token}` });
  }

  async emailChanging(tx: Tx, to: Addressee & { key: string; newEmail: string }): Promise<void> {
    await this.write(tx, 'emailChanging', { ...to, path: '/password/forgotten', params: { email: to.newEmail } });
  }

  private async write(tx: Tx, kind: LetterKind, { key, email, locale, name, path, params }: Writing): Promise<void> {
    const [text, house] = [texts[kind][locale], this.edition.data.name];
    const fill = (sentence: string) => message(locale, sentence, { name, house, ...params });
    const { publicUrl } = this.config;
    const content = letter({
      locale,
      edition: this.edition.data,
      publicUrl,
      heading: fill(text.heading),
      preview: fill(text.paragraphs[1]),
      paragraphs: text.paragraphs.map(fill),
      button: { label: text.button, url: `${publicUrl}/${locale}${path}` },
      after: text.after.map(fill),
      footer: fill(why[locale]),
    });
    const subject = `${fill(text.subject)} · ${house}`;
    await this.mails.queue(tx, { kind: `accounts.${kind}`, key, to: email, locale, subject, ...content });
  }
}
