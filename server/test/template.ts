import { migrate } from '#kit/database/migrate';
import { Queues } from '#kit/jobs/queues';
import { migrationFolders } from '../src/main/house.ts';

/** Everything a process does to an empty database at its first start, done once for all specs. */
export async function prepareDatabase(url: string): Promise<void> {
  await migrate(url, migrationFolders);
  const queues = new Queues({ url, supervise: false, onError: () => undefined });
  await queues.start();
  await queues.stop();
}
