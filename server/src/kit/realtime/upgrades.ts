import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';

/** A connection that wants to become a socket. */
export interface Upgrade {
  readonly socket: Duplex;
  readonly head: Buffer;
}

type Listener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Takes upgrades of one path through the door of every request (correlation id, address of the visitor, who it is), and leaves
 * those of other paths to whoever took them before. `take` may refuse.
 */
export function takeUpgrades(
  fastify: FastifyInstance,
  path: string,
  take: (request: FastifyRequest, upgrade: Upgrade) => void,
): void {
  const upgrades = new WeakMap<IncomingMessage, Upgrade>();
  const begin: Listener = (request, socket, head) => {
    upgrades.set(request, { socket, head });
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket as never);
    response.once('finish', () => socket.end()); // it was refused
    fastify.routing(request, response);
  };
  fastify.get(path, (request, reply) => {
    const upgrade = upgrades.get(request.raw);
    if (!upgrade) throw new Refusal('kit.not_found');
    take(request, upgrade);
    reply.hijack();
    reply.raw.detachSocket(upgrade.socket as never);
  });
  fastify.addHook('onReady', (done) => {
    stand(fastify, path, begin);
    done();
  });
}

/** In front of those who listen already; an upgrade nobody takes is refused instead of left hanging. */
function stand({ server }: FastifyInstance, path: string, begin: Listener): void {
  const others = server.listeners('upgrade') as Listener[];
  server.removeAllListeners('upgrade');
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => undefined);
    if (request.url?.split('?')[0] === path) begin(request, socket, head);
    else if (others.length === 0)
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else for (const other of others) other.call(server, request, socket, head);
  });
}
