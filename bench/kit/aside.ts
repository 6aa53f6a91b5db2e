import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts a limit in a process of its own, given one text; it sends back its port. Gone with the block that uses it. */
export async function aside(limit: URL, given: string): Promise<AsyncDisposable & { readonly url: string }> {
  const child = fork(fileURLToPath(limit), [], { stdio: 'inherit' });
  child.send(given);
  const [port] = (await once(child, 'message')) as [number];
  const ended = once(child, 'exit');
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await ended;
    },
  };
}
