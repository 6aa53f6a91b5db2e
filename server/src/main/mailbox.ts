import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Config } from '#kit/config/settings';
import { type KeptMail, Mails } from '#kit/mail/mails';
import { type KeptText, Texts } from '#kit/sms/texts';
import { mailboxPage } from './mailbox.page.ts';

const SHOWN = 100;

/**
 * Where letters and text messages can be read when no SMTP server or SMS gateway is set: /dev/mailbox. Never in
 * production: letters carry secrets.
 */
export function serveMailbox(app: NestFastifyApplication): void {
  const config = app.get(Config);
  if (config.production) return;
  const mails = app.get(Mails);
  const texts = app.get(Texts);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get('/dev/mailbox', async (_, reply) =>
    reply.type('text/html; charset=utf-8').send(mailboxPage(await mails.latest(SHOWN), await texts.latest(SHOWN))),
  );
  fastify.get('/dev/mailbox.json', async () => ({
    mails: (await mails.latest(SHOWN)).map(mailLine),
    texts: (await texts.latest(SHOWN)).map(textLine),
  }));
  fastify.get<ById>('/dev/mailbox/:mailId', async (request, reply) =>
    sendLetter(reply, await mails.find(request.params.mailId)),
  );
  fastify.get<ByFile>('/dev/mailbox/:mailId/:file', async (request, reply) =>
    sendAttachment(reply, await mails.find(request.params.mailId), Number(request.params.file)),
  );
}

interface ById {
  Params: { mailId: string };
}
interface ByFile {
  Params: { mailId: string; file: string };
}

function mailLine({ id, kind, recipient, subject, body, state, created_at, attachments }: KeptMail) {
  return {
    id,
    kind,
    to: recipient,
    subject,
    text: body,
    state,
    at: created_at,
    attachments: attachments.map(({ filename, contentType }) => ({ filename, contentType })),
  };
}

function textLine({ id, kind, recipient, body, state, created_at }: KeptText) {
  return { id, kind, to: recipient, text: body, state, at: created_at };
}

function sendLetter(reply: FastifyReply, mail: KeptMail | undefined): FastifyReply {
  if (!mail) return reply.callNotFound() as never;
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    .send(mail.html);
}

function sendAttachment(reply: FastifyReply, mail: KeptMail | undefined, index: number): FastifyReply {
  const file = mail?.attachments[index];
  if (!file) return reply.callNotFound() as never;
  return reply
    .type(file.contentType)
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.filename)}`)
    .send(Buffer.from(file.content, 'base64'));
}
