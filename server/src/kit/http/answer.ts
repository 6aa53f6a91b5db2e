import {
  Injectable,
  StreamableFile,
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Route } from '@estrade/api/route';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { from, lastValueFrom, map, type Observable } from 'rxjs';
import { reaches, type ActorRole } from '../auth/actor.ts';
import { Refusal } from '../refusal.ts';
import { FileReply } from './file-reply.ts';
import { Idempotency } from './idempotency.ts';
import { JsonText } from './json-text.ts';
import { Reply } from './reply.ts';
import { routeOf, type ServedRequest } from './serves.ts';

const NEEDS: Record<Route['access'], ActorRole> = {
  anyone: 'visitor',
  member: 'member',
  moderator: 'moderator',
  admin: 'admin',
};

/** Lets in who the route is for. What an admin must not even know of answers as if it were not there to others. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const route = routeOf(context);
    if (!route) return true;
    const { actor } = context.switchToHttp().getRequest<ServedRequest>();
    const needed = NEEDS[route.access];
    if (reaches(actor.role, needed)) return true;
    throw new Refusal(actor.id ? 'kit.forbidden' : 'kit.sign_in');
  }
}

/** Sends what a handler returns: through the declared body (a stray field never leaves), or as a file. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly idempotency: Idempotency) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = routeOf(context);
    if (!route) return next.handle();
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const handled =
      route.idempotent === 'stored' ? from(this.once(route, http.getRequest<ServedRequest>(), next)) : next.handle();
    return handled.pipe(map((value: unknown) => send(reply, route, value)));
  }

  private async once(route: Route, request: ServedRequest, next: CallHandler): Promise<unknown> {
    const key = String(request.headers['idempotency-key'] ?? '');
    if (!/^[\x21-\x7e]{8,128}$/.test(key)) throw new Refusal('kit.key_required', {}, 'Idempotency-Key');
    const keyed = {
      actor: request.actor.id ?? request.actor.ip,
      key,
      route: route.name,
      request: [request.params, request.body],
    };
    return this.idempotency.once(keyed, () => lastValueFrom(next.handle()) as Promise<unknown>);
  }
}

function send(reply: FastifyReply, route: Route, value: unknown): unknown {
  if (value instanceof FileReply) return sendFile(reply, value);
  if (value instanceof JsonText) return sendText(reply, route, value);
  if (!(value instanceof Reply)) return shape(route, value);
  void reply.header('cache-control', 'no-store');
  for (const { name, value: text, maxAgeSeconds, ...rest } of value.cookies) {
    void reply.setCookie(name, text, { ...rest, maxAge: maxAgeSeconds, httpOnly: true, sameSite: 'lax' });
  }
  if (value.location !== undefined) void reply.header('location', value.location);
  return shape(route, value.body);
}

function sendText(reply: FastifyReply, route: Route, { text }: JsonText): string {
  if (process.env['NODE_ENV'] === 'test') shape(route, JSON.parse(text));
  void reply.type('application/json; charset=utf-8');
  return text;
}

function shape(route: Route, value: unknown): unknown {
  return route.ok.body ? route.ok.body.parse(value) : undefined;
}

function sendFile(reply: FastifyReply, file: FileReply): StreamableFile {
  void reply
    .header('content-type', file.contentType)
    .header('cache-control', file.cache ?? 'private, no-store')
    .header('x-content-type-options', 'nosniff');
  if (file.download)
    void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.download)}`);
  return file.content instanceof Readable
    ? new StreamableFile(file.content)
    : new StreamableFile(Buffer.from(file.content as string));
}
