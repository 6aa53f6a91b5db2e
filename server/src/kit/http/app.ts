import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import compress, { type FastifyCompressOptions } from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { constants } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { authenticate } from '../auth/authenticate.ts';
import { SessionGate } from '../auth/session-gate.ts';
import { Config, type SettingsValues } from '../config/settings.ts';
import { logAccess } from '../telemetry/access-log.ts';
import { correlationId, withContext } from '../telemetry/context.ts';
import { frameworkLog } from '../telemetry/logger.ts';
import { traceRequests } from '../telemetry/traced-requests.ts';
import { problemOf } from './problem.ts';
import { ProblemFilter } from './problem-filter.ts';
import { serveAll } from './serve-all.ts';
import type { ServedRequest } from './serves.ts';

const MOST_BYTES = 1024 * 1024;

/** Quick rather than small: an answer that is kept may be pressed harder by whoever keeps it. */
const COMPRESSION: FastifyCompressOptions = {
  // what is sent to us comes as it is: nothing small may unfold here
  globalDecompression: false,
  threshold: 1024,
  encodings: ['br', 'gzip'],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  zlibOptions: { level: 6 },
};

/** What every answer says to browsers, unless it says something else itself: no guessing, no framing, only HTTPS. */
const SAFE = {
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
};

/** Builds the HTTP side of the house around a root module; not listening yet. */
export async function buildApp(root: Type, settings: SettingsValues): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: settings.TRUST_PROXY,
    bodyLimit: MOST_BYTES,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: refuseAddress,
    // a request may offer other protocols (`h2c`): it is answered as it is
    http: { shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket' },
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: frameworkLog,
    rawBody: true,
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter());
  await app.register(compress, COMPRESSION);
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: 25 * 1024 * 1024, files: 10, fields: 50 } });
  look(app);
  logAccess(app.getHttpAdapter().getInstance() as unknown as FastifyInstance);
  serveAll(app);
  return app;
}

/** Before anything else: a correlation id, and who sends the request. */
function look(app: NestFastifyApplication): void {
  const config = app.get(Config);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const options = { secret: config.values.AUTH_SECRET, gate: app.get(SessionGate), origins: [config.publicUrl] };
  // with a callback, so that all that follows happens in the context of the request
  fastify.addHook('onRequest', (request, reply, next) =>
    withContext(request.headers, () => {
      void reply.headers(SAFE).header('x-correlation-id', correlationId());
      next();
    }),
  );
  traceRequests(fastify);
  fastify.addHook('onRequest', async (request: FastifyRequest) => {
    if (request.url.startsWith('/api')) (request as ServedRequest).actor = await authenticate(request, options);
  });
}

/** An address that cannot be read never reaches a route: it is refused like any other bad input. */
function refuseAddress(error: Error, _: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error, 'fr');
  void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
