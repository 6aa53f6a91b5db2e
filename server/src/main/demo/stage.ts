import { client, type Client } from '@estrade/api/client';
import { Mails } from '#kit/mail/mails';
import { Workers } from '#kit/jobs/workers';
import type { HouseProcess } from '../process.ts';

/** What filling the world needs: the API as people call it, their letters, and the work that follows. */
export class Stage {
  private readonly mails: Mails;
  private readonly workers: Workers;
  readonly running: HouseProcess;

  constructor(running: HouseProcess) {
    this.running = running;
    this.mails = running.app.get(Mails);
    this.workers = running.app.get(Workers);
  }

  /** The API, as somebody or as a visitor. */
  as(token?: string, locale: 'fr' | 'en' = 'fr'): Client {
    const auth: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    return client({ baseUrl: this.running.url, headers: () => ({ 'accept-language': locale, ...auth }) });
  }

  /** The secret in the link of the newest letter to an address. */
  async secretSentTo(email: string): Promise<string> {
    const letter = (await this.mails.latest(50)).find((mail) => mail.recipient === email);
    const secret = letter && SECRET.exec(letter.body)?.[1];
    if (!secret) throw new Error(`no letter with a link was written to ${email}`);
    return secret;
  }

  /** Does everything that waits: facts, listeners, jobs. */
  async settle(): Promise<void> {
    await this.workers.settle();
  }

  /** A file as browsers send it. */
  form(fields: Readonly<Record<string, string | Blob>>): FormData {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, value, `${name}.png`);
    }
    return form;
  }
}

const SECRET = /https?:\/\/\S*[/=#]([\w-]{32,})\b/;
