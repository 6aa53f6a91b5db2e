import type { Route } from '@estrade/api/route';
import type { FastifyReply } from 'fastify';
import { FileReply } from './file-reply.ts';
import { JsonText } from './json-text.ts';
import { Reply } from './reply.ts';

/** Sends what a handler returned: through the declared body (a stray field never leaves), or as a file. */
export function answer(reply: FastifyReply, route: Route, value: unknown): void {
  void reply.status(route.ok.status);
  if (value instanceof FileReply) return sendFile(reply, value);
  if (value instanceof JsonText) return sendText(reply, route, value);
  if (value instanceof Reply) decorate(reply, value);
  void reply.send(shape(route, value instanceof Reply ? value.body : value));
}

function decorate(reply: FastifyReply, { cookies, location }: Reply<unknown>): void {
  void reply.header('cache-control', 'no-store');
  for (const { name, value, maxAgeSeconds, ...rest } of cookies)
    void reply.setCookie(name, value, { ...rest, maxAge: maxAgeSeconds, httpOnly: true, sameSite: 'lax' });
  if (location !== undefined) void reply.header('location', location);
}

function sendText(reply: FastifyReply, route: Route, { text }: JsonText): void {
  if (process.env['NODE_ENV'] === 'test') shape(route, JSON.parse(text.toString()));
  void reply.type('application/json; charset=utf-8').send(text);
}

function shape(route: Route, value: unknown): unknown {
  return route.ok.body ? route.ok.body.parse(value) : undefined;
}

function sendFile(reply: FastifyReply, file: FileReply): void {
  void reply
    .header('content-type', file.contentType)
    .header('cache-control', file.cache ?? 'private, no-store')
    .header('x-content-type-options', 'nosniff');
  if (file.download)
    void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.download)}`);
  void reply.send(file.content);
}
