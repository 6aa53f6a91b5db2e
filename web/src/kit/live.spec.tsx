import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asked, type Heard, LIVE_PATH, type News, type Over } from '@estrade/api/live';
import { ticketing } from '@estrade/api/ticketing';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { Server } from 'socket.io';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { useLive } from './live';

declare const jsdom: { reconfigure: (options: { url: string }) => void };

const secret = 'secret-of-the-order';
const house = { state: 'awaiting_payment', turn: 0, refused: false };
const watched: string[] = [];
let http: HttpServer;
let io: Server<Asked, Heard>;
let port = 0;

/** A house with one order; says what it is to whoever watches. */
async function open() {
  http = createServer();
  io = new Server(http, { path: LIVE_PATH, transports: ['websocket'] });
  io.on('connection', (page) => {
    page.on('watch', (said, answer) => {
      watched.push(said.route);
      answer(answerTo(said.id));
    });
  });
  await new Promise<void>((ready) => void http.listen(port, '127.0.0.1', ready));
  port = (http.address() as AddressInfo).port;
}

function answerTo(id: string): News | Over {
  if (house.refused) return { id, problem: { type: '', title: '', status: 404, code: 'toy.gone', detail: '' } };
  return { id, answer: { state: house.state }, turn: ++house.turn };
}

const push = (state: string, turn = ++house.turn) => io.emit('news', { id: `${ids}`, answer: { state }, turn });
let ids = 0;

function follow() {
  ids++;
  const heard: string[] = [];
  const hook = renderHook(() =>
    useLive(ticketing.order, { params: { secret } }, (order) => void heard.push(order.state)),
  );
  return { heard, live: hook.result, leave: hook.unmount };
}

beforeAll(async () => {
  await open();
  jsdom.reconfigure({ url: `http://127.0.0.1:${port}/` });
});
beforeEach(() => {
  Object.assign(house, { state: 'awaiting_payment', refused: false });
  watched.splice(0);
});
afterEach(cleanup);
afterAll(async () => io.close());

it('tells what is there, and each change', async () => {
  const { heard, live } = follow();
  expect(live.current).toBe(false);
  await waitFor(() => expect(live.current).toBe(true));
  act(() => void push('paid'));
  await waitFor(() => expect(heard).toEqual(['awaiting_payment', 'paid']));
});

it('leaves aside what was read before something it has told already', async () => {
  const { heard, live } = follow();
  await waitFor(() => expect(live.current).toBe(true));
  act(() => void push('paid'));
  act(() => void push('awaiting_payment', 1));
  act(() => void push('closed'));
  await waitFor(() => expect(heard).toEqual(['awaiting_payment', 'paid', 'closed']));
});

it('says that it hears nothing while the line is cut, and tells what was missed when it is back', async () => {
  const { heard, live } = follow();
  await waitFor(() => expect(live.current).toBe(true));
  await io.close();
  await waitFor(() => expect(live.current).toBe(false));
  Object.assign(house, { state: 'paid', turn: 0 });
  await open();
  await waitFor(() => expect(live.current).toBe(true), { timeout: 8_000 });
  expect(heard).toEqual(['awaiting_payment', 'paid']);
});

it('looks again when the page is looked at again', async () => {
  const { heard, live } = follow();
  await waitFor(() => expect(live.current).toBe(true));
  house.state = 'paid';
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(heard).toEqual(['awaiting_payment', 'paid']));
});

it('hears nothing of what it may not follow, nor after it has left', async () => {
  house.refused = true;
  const refused = follow();
  await waitFor(() => expect(watched).toEqual(['ticketing.order']));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([refused.live.current, refused.heard]).toEqual([false, []]);
  house.refused = false;
  const left = follow();
  await waitFor(() => expect(left.live.current).toBe(true));
  left.leave();
  push('paid');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(left.heard).toEqual(['awaiting_payment']);
});
