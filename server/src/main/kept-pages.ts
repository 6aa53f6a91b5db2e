import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Agent, request as ask } from 'undici';
import { ACCESS_COOKIE } from '#kit/auth/access-token';

const TRUST_MS = 1_000;
const MOST = 500;
/** Of the pages of one house together at most `MOST` times this: 150 MB, where somebody asks for as many addresses as he can. */
const LARGEST = 300_000;
const LIMIT_MS = 10_000;
const WORTH_PACKING = 1_024;

/** What belongs to one connection or moment, not to the page. */
const PASSING = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']);

type Headers = Readonly<Record<string, string | string[] | undefined>>;

interface Page {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  readonly packed: Map<string, Promise<Buffer>>;
}

interface Kept {
  page: Page;
  until: number;
  /** Everybody who comes while the web is asked again waits for the same answer. */
  asking: Promise<Page | undefined> | undefined;
}

const packers: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/**
 * Pages of the web that are the same for everyone, for a second, and packed: a crowd in front of one event costs the web
 * one question a second. Which pages those are, the web says (`s-maxage`); whoever is signed in is never answered from here.
 */
export class KeptPages {
  private readonly kept = new Map<string, Kept>();
  private readonly agent = new Agent({ connections: 16, keepAliveTimeout: 30_000 });

  constructor(private readonly upstream: string) {}

  /** Answers from memory; false when the web must. */
  async answer(request: FastifyRequest, reply: FastifyReply, headers: Record<string, string>): Promise<boolean> {
    const kept = isForEveryone(request) ? this.kept.get(keyOf(request)) : undefined;
    if (!kept) return false;
    const page = kept.until > performance.now() ? kept.page : await this.again(request, kept, headers);
    if (page) await send(request, reply, page);
    return page !== undefined;
  }

  /** Reads an answer of the web, and keeps it if it is for everyone. The answer itself is to be sent as it is. */
  keep(request: FastifyRequest, headers: Headers, body: Buffer): void {
    if (!isForEveryone(request) || body.length > LARGEST) return;
    this.remember(keyOf(request), { headers: lasting(headers), body, packed: new Map() });
  }

  /** Would `keep` keep an answer like this? */
  wants(request: FastifyRequest, status: number, headers: Headers): boolean {
    return isForEveryone(request) && isShared(status, headers);
  }

  private remember(key: string, page: Page): void {
    this.kept.delete(key);
    this.kept.set(key, { page, until: performance.now() + TRUST_MS, asking: undefined });
    if (this.kept.size > MOST) this.kept.delete(this.kept.keys().next().value!);
  }

  private async again(request: FastifyRequest, kept: Kept, headers: Record<string, string>): Promise<Page | undefined> {
    kept.asking ??= this.askAgain(request, kept, headers).catch(() => undefined);
    return kept.asking;
  }

  private async askAgain(
    request: FastifyRequest,
    { page }: Kept,
    headers: Record<string, string>,
  ): Promise<Page | undefined> {
    const key = keyOf(request);
    const { etag } = page.headers;
    const answer = await ask(this.upstream + request.url, {
      dispatcher: this.agent,
      headersTimeout: LIMIT_MS,
      headers: { ...headers, accept: 'text/html', ...(etag ? { 'if-none-match': etag } : {}) },
    });
    const body = Buffer.from(await answer.body.arrayBuffer());
    const same = answer.statusCode === 304;
    if (!same && !isShared(answer.statusCode, answer.headers)) return void this.kept.delete(key);
    const fresh = same ? page : { headers: lasting(answer.headers), body, packed: new Map() };
    this.remember(key, fresh);
    return fresh;
  }
}

/** A plain look at a page: not signed in, and not the router's own request for a part of one. */
function isForEveryone({ method, headers, cookies }: FastifyRequest): boolean {
  if (method !== 'GET' || headers.authorization || headers.range || headers['rsc'] || cookies[ACCESS_COOKIE])
    return false;
  return headers['next-router-prefetch'] === undefined && headers['next-router-state-tree'] === undefined;
}

function isShared(status: number, headers: Headers): boolean {
  if (status !== 200 || headers['set-cookie'] || headers['content-encoding']) return false;
  return /(?:^|[ ,])s-maxage=[1-9]/.test(String(headers['cache-control']));
}

function keyOf({ protocol, host, url }: FastifyRequest): string {
  return `${protocol}://${host}${url}`;
}

function lasting(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || PASSING.has(name) ? [] : [[name, String(value)]],
    ),
  );
}

async function send(request: FastifyRequest, reply: FastifyReply, page: Page): Promise<void> {
  const { etag, vary } = page.headers;
  void reply.headers(page.headers).header('vary', vary ? `${vary}, accept-encoding` : 'accept-encoding');
  if (etag && bare(request.headers['if-none-match']) === bare(etag)) return void reply.status(304).send();
  const packer = page.body.length < WORTH_PACKING ? undefined : packerFor(request.headers['accept-encoding']);
  if (!packer) return void reply.send(page.body);
  const packed = page.packed.get(packer) ?? packers[packer]!(page.body);
  page.packed.set(packer, packed);
  if (etag) void reply.header('etag', `W/${bare(etag)}`); // the same page in other bytes
  void reply.header('content-encoding', packer).send(await packed);
}

function bare(etag: string | undefined): string | undefined {
  return etag?.replace(/^W\//, '');
}

function packerFor(accepted: string | string[] | undefined): string | undefined {
  if (!accepted) return undefined;
  const offers = String(accepted)
    .split(',')
    .filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer));
  const names = new Set(offers.map((offer) => offer.trim().split(';')[0]));
  return Object.keys(packers).find((name) => names.has(name));
}
