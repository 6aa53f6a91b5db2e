import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import proxy from '@fastify/http-proxy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SettingsValues } from '#kit/config/settings';
import type { HouseModule } from '#kit/house-module';
import { problemOf } from '#kit/http/problem';
import type { ServedRequest } from '#kit/http/serves';
import { Refusal } from '#kit/refusal';
import { telemetryHeaders } from '#kit/telemetry/context';
import { house, peerOf } from './house.ts';
import { KeptPages } from './kept-pages.ts';

/**
 * Makes this process the one address of the house: routes of modules that run elsewhere go to their process, everything
 * outside /api goes to the web. Behind nginx with WEB_URL unset, only the first happens.
 */
export async function passOn(
  app: NestFastifyApplication,
  settings: SettingsValues,
  mine: readonly HouseModule[],
): Promise<void> {
  for (const module of house.filter((one) => !mine.includes(one) && settings.PEERS[one.name])) {
    for (const [path, methods] of pathsOf(module))
      await passRoute(app, settings, { module: module.name, path, methods });
  }
  if (settings.WEB_URL) await passToWeb(app, settings.WEB_URL, settings.NODE_ENV !== 'production');
}

/** Everything that no route of ours takes; an unknown address under /api stays ours, and is answered as a problem. */
async function passToWeb(app: NestFastifyApplication, upstream: string, websocket: boolean): Promise<void> {
  const pages = new KeptPages(upstream);
  const fromMemory = async (request: FastifyRequest, reply: FastifyReply) => {
    if (await pages.answer(request, reply, forwarded(request, {}))) return reply;
    return undefined;
  };
  const onResponse = (request: FastifyRequest, reply: FastifyReply, answer: WebAnswer) =>
    void sendOn(pages, { request, reply }, answer);
  const options = {
    upstream,
    prefix: '/',
    websocket,
    preHandler: [keepApi, fromMemory],
    internalRewriteLocationHeader: false, // nothing to rewrite, and it fails on a list
    replyOptions: { rewriteRequestHeaders: forwarded, rewriteHeaders: oneWayOn, onResponse },
  };
  await app.register(proxy as never, options as never);
}

/** A page that is kept and sends people on says where to twice; browsers want it once. */
function oneWayOn(headers: WebAnswer['headers']): WebAnswer['headers'] {
  const { location } = headers;
  return Array.isArray(location) ? { ...headers, location: location[0] } : headers;
}

interface WebAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly stream: Readable;
}

/** Sends what the web answers; a page for everyone is kept on its way. */
async function sendOn(
  pages: KeptPages,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { statusCode, headers, stream }: WebAnswer,
): Promise<void> {
  if (!pages.wants(request, statusCode, headers)) return void reply.send(stream);
  try {
    const body = await buffer(stream);
    pages.keep(request, headers, body);
    void reply.send(body);
  } catch {
    reply.raw.destroy(); // the web broke off in the middle of its answer
  }
}

/** Answered here: what a proxied route throws, no filter of ours would catch. */
async function keepApi(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> {
  if (request.url !== '/api' && !request.url.startsWith('/api/')) return;
  const problem = problemOf(new Refusal('kit.not_found'), (request as Partial<ServedRequest>).actor?.locale ?? 'fr');
  return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function pathsOf(module: HouseModule): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { path, method } of Object.values(module.routes)) paths.set(path, [...(paths.get(path) ?? []), method]);
  return paths;
}

async function passRoute(
  app: NestFastifyApplication,
  settings: SettingsValues,
  route: { module: string; path: string; methods: string[] },
): Promise<void> {
  const prefix = `/api${route.path}`;
  const rewriteRequestHeaders = (request: FastifyRequest, headers: Record<string, string>) => ({
    ...forwarded(request, headers),
    ...telemetryHeaders(),
    'x-estrade-peer': settings.PRIVATE_SECRET,
  });
  const options = {
    upstream: peerOf(settings, route.module),
    prefix,
    rewritePrefix: prefix,
    httpMethods: route.methods,
    proxyPayloads: true,
    replyOptions: { rewriteRequestHeaders },
  };
  await app.register(proxy as never, options as never);
}

function forwarded(request: FastifyRequest, headers: Record<string, string>): Record<string, string> {
  return {
    ...headers,
    'x-forwarded-for': request.ip,
    'x-forwarded-host': request.host,
    'x-forwarded-proto': request.protocol,
  };
}
