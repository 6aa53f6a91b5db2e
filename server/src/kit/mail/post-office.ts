import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/settings.ts';
import { Runs } from '../jobs/job.ts';
import { Mails, SendMail, type KeptMail } from './mails.ts';

/** Carries queued mails to the SMTP server. Without one they stay in the mailbox page. */
@Injectable()
export class PostOffice {
  private transport: Transporter | undefined;

  constructor(
    private readonly config: Config,
    private readonly mails: Mails,
  ) {}

  @Runs(SendMail, { retries: 12, atOnce: 2, pace: 'patient' })
  async send({ data }: SendMail): Promise<void> {
    const mail = await this.mails.find(data.mailId);
    if (!mail || mail.state === 'sent') return;
    try {
      await this.carry(mail);
      await this.mails.markSent(mail.id);
    } catch (error) {
      await this.mails.markFailed(mail.id, String(error));
      throw error;
    }
  }

  private async carry(mail: KeptMail): Promise<void> {
    const { SMTP_URL, MAIL_FROM } = this.config.values;
    if (!SMTP_URL) return;
    this.transport ??= createTransport(SMTP_URL);
    const { host } = new URL(this.config.publicUrl);
    await this.transport.sendMail({
      from: MAIL_FROM,
      to: mail.recipient,
      subject: mail.subject,
      html: mail.html,
      text: mail.body,
      // the same id at every try: a server that accepted the mail just before we were killed can drop the second copy
      messageId: `<${mail.id}@${host.split(':')[0]}>`,
      headers: { 'Content-Language': mail.locale, 'Auto-Submitted': 'auto-generated' },
      attachments: mail.attachments.map(({ filename, contentType, content }) => ({
        filename,
        contentType,
        content: Buffer.from(content, 'base64'),
      })),
    });
  }
}
