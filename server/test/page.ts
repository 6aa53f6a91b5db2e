import { type Asked, type Heard, LIVE_PATH, type LiveRoute, type News, type Over } from '@estrade/api/live';
import type { Answer, Call } from '@estrade/api/route';
import { io, type Socket } from 'socket.io-client';
import type { Someone } from './world.ts';

/** A page somebody has open, with its socket. */
export interface Page {
  readonly socket: Socket<Heard, Asked>;
  /** Starts watching: what is there now, or why not. */
  watch<R extends LiveRoute>(route: R, call: Call<R>): Promise<News | Over>;
  /** Everything heard of a route since, oldest first. */
  heard<R extends LiveRoute>(route: R): Answer<R>[];
  readonly refused: Over[];
  close(): void;
}

export async function openPage(url: string, who?: Someone, headers: Record<string, string> = {}): Promise<Page> {
  const bearer: Record<string, string> = who ? { authorization: `Bearer ${who.token}` } : {};
  const socket: Socket<Heard, Asked> = io(url, {
    path: LIVE_PATH,
    transports: ['websocket'],
    extraHeaders: { ...bearer, ...headers },
    auth: { locale: who?.locale ?? 'fr' },
    forceNew: true,
    reconnectionDelay: 50,
  });
  const news: News[] = [];
  const refused: Over[] = [];
  socket.on('news', (one) => void news.push(one));
  socket.on('over', (one) => void refused.push(one));
  await new Promise<void>((connected, failed) => {
    socket.once('connect', connected);
    socket.once('connect_error', failed);
  }).catch((error: unknown) => {
    socket.close();
    throw error;
  });
  return {
    socket,
    watch: (route, call) => socket.timeout(10_000).emitWithAck('watch', { id: route.name, route: route.name, ...call }),
    heard: (route) => news.filter(({ id }) => id === route.name).map(({ answer }) => answer as never),
    refused,
    close: () => void socket.close(),
  };
}
