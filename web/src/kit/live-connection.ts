import { type Asked, type Heard, LIVE_PATH, type News, type Over, type Watch } from '@estrade/api/live';
import { io, type Socket } from 'socket.io-client';
import { renewSession } from './browser-api';

export interface Follower {
  heard: (answer: unknown) => void;
  /** Whether changes are heard at the moment. */
  live: (is: boolean) => void;
}

type Wanted = Omit<Watch, 'id' | 'params' | 'query'> & Partial<Pick<Watch, 'params' | 'query'>>;
type Line = Socket<Heard, Asked>;

interface Follow {
  readonly wanted: Wanted;
  readonly follower: Follower;
  /** Of what was heard last; counted anew on each connection. */
  turn: number;
}

const PATIENCE_MS = 10_000;
const AGAIN_MS = 30_000;
/** People who turn a page leave one thing and follow another: the line stays. */
const LINGER_MS = 5_000;

const follows = new Map<string, Follow>();
let count = 0;
let line: Line | undefined;
let lingering: ReturnType<typeof setTimeout> | undefined;
let renewed = false;

/** Follows an answer over the one socket of this page; gives the way to stop. */
export function follow(wanted: Wanted, follower: Follower): () => void {
  const id = `${++count}`;
  follows.set(id, { wanted, follower, turn: 0 });
  clearTimeout(lingering);
  line ??= connect();
  if (line.connected) watch(line, id);
  return () => {
    follows.delete(id);
    line?.emit('unwatch', id);
    if (follows.size === 0) lingering = setTimeout(hangUp, LINGER_MS);
  };
}

function hangUp() {
  document.removeEventListener('visibilitychange', lookAgain);
  line?.disconnect();
  line = undefined;
}

function connect(): Line {
  const socket: Line = io({
    path: LIVE_PATH,
    transports: ['websocket'],
    auth: { locale: document.documentElement.lang },
    reconnectionDelayMax: 15_000,
  });
  socket.on('connect', () => {
    for (const one of follows.values()) one.turn = 0;
    watchAll(socket);
  });
  socket.on('disconnect', () => {
    for (const { follower } of follows.values()) follower.live(false);
  });
  socket.on('news', hear);
  socket.on('over', (over) => refused(socket, over));
  document.addEventListener('visibilitychange', lookAgain);
  return socket;
}

/** A phone that slept may have missed anything, and not know yet that its line is dead. */
function lookAgain() {
  if (document.visibilityState === 'visible' && line) watchAll(line);
}

function watchAll(socket: Line) {
  for (const id of follows.keys()) watch(socket, id);
}

function watch(socket: Line, id: string) {
  const one = follows.get(id);
  if (!one || !socket.connected) return;
  socket.timeout(PATIENCE_MS).emit('watch', { id, ...one.wanted }, (late, watched) => {
    if (late || !socket.connected) return one.follower.live(false);
    if ('problem' in watched) return refused(socket, watched);
    renewed = false;
    one.follower.live(true);
    hear(watched);
  });
}

function hear({ id, answer, turn }: News) {
  const one = follows.get(id);
  if (!one || turn < one.turn) return;
  one.turn = turn;
  one.follower.heard(answer);
}

function refused(socket: Line, { id, problem }: Over) {
  follows.get(id)?.follower.live(false);
  if (problem.status === 401) void comeBackRenewed(socket);
  // what is overloaded now is not in a while; what is forbidden or gone stays so
  else if (problem.status >= 429) setTimeout(() => watch(socket, id), AGAIN_MS);
}

/** The socket is of a session that ran out: once, with a new one. */
async function comeBackRenewed(socket: Line) {
  if (renewed) return;
  renewed = true;
  if (await renewSession()) socket.disconnect().connect();
}
