import { AccountsPort } from '#core/accounts';
import { systemActor } from '#kit/auth/actor';
import { readSettings } from '#kit/config/settings';
import { Database } from '#kit/database/database';
import { migrate } from '#kit/database/migrate';
import { StaffService } from '../modules/accounts/members/staff.service.ts';
import { Backups } from '../modules/payments/backup/backups.service.ts';
import { Restoring } from '../modules/payments/backup/restoring.service.ts';
import { fillDemo } from './demo/fill.ts';
import { doctor } from './doctor.ts';
import { migrationFolders } from './house.ts';
import { within } from './within.ts';

/** `node dist/main/cli.js <command>`: what is done to a house from outside, settings from the environment. */
const commands: Record<string, () => Promise<void | boolean>> = {
  /** Brings the database up to date. */
  migrate: async () => {
    const applied = await migrate(readSettings(process.env).DATABASE_URL, migrationFolders);
    say(applied.length > 0 ? applied.join('\n') : 'up to date');
  },
  /** Fills an empty house with the demo world of its edition; leaves an inhabited one alone. */
  demo: async () => {
    if (!(await fillDemo(readSettings(process.env), say))) say('somebody lives here already');
  },
  /** `cli admin camille@example.org`: makes a member an administrator; the first one of a house is made so. */
  admin: async () => {
    const email = process.argv[3] ?? '';
    await within(readSettings(process.env), async ({ app }) => {
      const member = await app.get(AccountsPort).byVerifiedEmail({ email });
      if (!member) throw new Error(`nobody has signed up and followed their letter as ${email || '…'}`);
      await app.get(StaffService, { strict: false }).setRole(systemActor, member.id, 'admin');
      say(`${member.name} is an administrator now`);
    });
  },
  /** Copies the payment schema to the storage, and prints where. */
  'backup-payments': async () => {
    await within(readSettings(process.env), async ({ app }) => {
      const { takenAt, rows, sha256 } = await app.get(Backups, { strict: false }).take();
      const folder = await app.get(Restoring, { strict: false }).newest(app.get(Database));
      say(`${folder}: ${rows} rows at ${takenAt}, ${sha256}`);
    });
  },
  /** `cli restore-payments <folder>`: puts a copy back into the empty payment tables of this house. */
  'restore-payments': async () => {
    const folder = process.argv[3] ?? '';
    await within(readSettings(process.env), async ({ app }) => {
      const { id, tables } = await app.get(Restoring, { strict: false }).restore(folder, app.get(Database));
      say(`${id}: ${tables.map(({ name, rows }) => `${name} ${rows}`).join(', ')}`);
    });
  },
  /** Looks whether everything is in order: one line a check. */
  doctor: () => within(readSettings(process.env), (running) => doctor(running, say)),
};

const command = commands[process.argv[2] ?? ''];
if (!command) {
  say(`usage: cli <${Object.keys(commands).join(' | ')}>`);
  process.exit(2);
}
await command().then(
  (well) => process.exit(well === false ? 1 : 0),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
