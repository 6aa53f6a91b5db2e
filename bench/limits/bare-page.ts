import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/** The limit of a page: node's own HTTP server and a string. */
const html = Buffer.from(String(workerData));
const server = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port knows no origin
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
