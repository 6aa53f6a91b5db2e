import { AccountsPort } from '#core/accounts';
import { systemActor } from '#kit/auth/actor';
import { readSettings } from '#kit/config/settings';
import { migrate } from '#kit/database/migrate';
import { StaffService } from '../modules/accounts/members/staff.service.ts';
import { fillDemo } from './demo/fill.ts';
import { migrationFolders } from './house.ts';
import { within } from './within.ts';

/** `node dist/main/cli.js <command>`: what is done to a house from outside, settings from the environment. */
const commands: Record<string, () => Promise<void>> = {
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
};

const command = commands[process.argv[2] ?? ''];
if (!command) {
  say(`usage: cli <${Object.keys(commands).join(' | ')}>`);
  process.exit(2);
}
await command().then(
  () => process.exit(0),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
