import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import amqp from 'amqplib';
import { freePort } from '../../ops/lib/ports.mjs';

/** The program itself: Debian's wrapper insists on its own user. */
const PROGRAM = '/usr/lib/rabbitmq/bin/rabbitmq-server';
const PATIENCE = 90_000;

/** Why there is no RabbitMQ to try things with; null when there is one. */
export const noBroker = existsSync(PROGRAM) ? null : 'RabbitMQ is not installed here (apt-get install rabbitmq-server)';

/** A real RabbitMQ on this machine only, with its own port mapper, that may be killed and comes back with what it had. */
export interface BrokerServer {
  readonly url: string;
  start(): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export async function aBroker(): Promise<BrokerServer> {
  const folder = await mkdtemp(join(tmpdir(), 'estrade-broker-'));
  const [port, mapperPort, peerPort] = [await freePort(), await freePort(), await freePort()];
  const url = `amqp://guest:guest@127.0.0.1:${port}`;
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    ERL_EPMD_ADDRESS: '127.0.0.1',
    ERL_EPMD_PORT: String(mapperPort),
    RABBITMQ_NODENAME: `estrade${port}@localhost`,
    RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
    RABBITMQ_NODE_PORT: String(port),
    RABBITMQ_DIST_PORT: String(peerPort),
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
    RABBITMQ_MNESIA_BASE: join(folder, 'data'),
    RABBITMQ_LOG_BASE: join(folder, 'logs'),
    RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'plugins'),
  } as NodeJS.ProcessEnv;
  const mapper = spawn('epmd', [], { env, stdio: 'ignore' });
  let broker: ChildProcess | undefined;
  const kill = async () => {
    await end(broker);
    broker = undefined;
  };
  return {
    url,
    start: async () => {
      broker = spawn(PROGRAM, { env, stdio: 'ignore', detached: true });
      await answering(url);
    },
    kill,
    remove: async () => {
      await kill();
      mapper.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** With everything it started. */
async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child?.pid || child.exitCode !== null) return;
  const ended = new Promise((resolve) => void child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

async function answering(url: string): Promise<void> {
  const limit = Date.now() + PATIENCE;
  for (;;) {
    const connection = await amqp.connect(url).catch(() => null);
    if (connection) return connection.close();
    if (Date.now() > limit) throw new Error('RabbitMQ does not answer');
    await sleep(250);
  }
}
