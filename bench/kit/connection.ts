import { connect, type Socket } from 'node:net';

export interface Shot {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/**
 * A kept-alive connection that has one request under way, and no more of HTTP than that needs: whoever measures takes
 * processor time from what is measured.
 */
export class Connection {
  private readonly host: string;
  private readonly socket: Socket;
  private received: Buffer[] = [];
  private waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;

  constructor(url: string) {
    const { hostname, port, host } = new URL(url);
    this.host = host;
    this.socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.socket.on('data', (piece: Buffer) => this.take(piece));
    this.socket.on('error', (error) => this.waiting?.reject(error));
    this.socket.on('close', () => this.waiting?.reject(new Error('the connection was closed')));
  }

  /** Sends one request and waits for its answer. */
  send({ method, path, headers = {}, body }: Shot): Promise<Answer> {
    let head = `${method} ${path} HTTP/1.1\r\nhost: ${this.host}\r\n`;
    for (const name in headers) head += `${name}: ${headers[name]}\r\n`;
    if (body !== undefined) head += `content-length: ${Buffer.byteLength(body)}\r\n`;
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) return reject(new Error('the connection was closed'));
      this.waiting = { resolve, reject };
      this.socket.write(`${head}\r\n${body ?? ''}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(piece: Buffer): void {
    this.received.push(piece);
    const whole = this.received.length === 1 ? piece : Buffer.concat(this.received);
    const answer = read(whole);
    if (!answer) {
      this.received = [whole];
      return;
    }
    this.received = [];
    const waiting = this.waiting;
    this.waiting = undefined;
    waiting?.resolve(answer);
  }
}

/** The answer in these bytes; undefined while they do not hold all of it. */
function read(bytes: Buffer): Answer | undefined {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end).toLowerCase();
  const status = Number(head.slice(9, 12));
  const start = end + HEAD_END.length;
  const length = /\r\ncontent-length: *(\d+)/.exec(head);
  if (length) return bytes.length - start < Number(length[1]) ? undefined : { status, body: bytes.subarray(start) };
  if (!head.includes('\r\ntransfer-encoding: chunked')) return { status, body: bytes.subarray(start) };
  return bytes.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) ? { status, body: joined(bytes, start) } : undefined;
}

function joined(bytes: Buffer, start: number): Buffer {
  const chunks: Buffer[] = [];
  for (let at = start; ;) {
    const line = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    if (!size) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
