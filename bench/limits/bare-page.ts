import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The limit of a page: node's own HTTP server and a string. */
const [given] = (await once(process, 'message')) as [string];
const html = Buffer.from(given);
const server = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': html.length }).end(html),
);
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
