import { demoWorld } from '@estrade/editions/demo/build';
import { findEdition } from '@estrade/editions/registry';
import { AccountsPort } from '#core/accounts';
import type { SettingsValues } from '#kit/config/settings';
import { Clock } from '#kit/time/clock';
import { startProcess } from '../process.ts';
import { inTurns } from './in-turns.ts';
import { foundOrganizations } from './organizers.ts';
import { bringPeople } from './people.ts';
import { type Programme, writeEvent } from './programme.ts';
import { putInThePast } from './past.ts';
import { type Sold, sell } from './sales.ts';
import { Stage } from './stage.ts';

/** What was brought, for whoever watches. */
export type Show = (line: string) => void;

/**
 * Fills an empty house with the demo world of its edition, through the API, as its people would: they sign up, found
 * organizations, write events, buy, pay, come in. Answers false when somebody is there already.
 */
export async function fillDemo(settings: SettingsValues, show: Show): Promise<boolean> {
  const running = await startProcess({
    ...settings,
    PORT: 0,
    HOST: '127.0.0.1',
    MODULES: ['all'],
    WORKER: false,
    WEB_URL: undefined,
    RATE_LIMITS: 'off',
    PRIVATE_PORT: undefined,
    SMTP_URL: undefined,
    SMS_GATEWAY_URL: undefined,
  });
  try {
    if (await isInhabited(running.app.get(AccountsPort))) return false;
    await fill(new Stage(running), settings, show);
    return true;
  } finally {
    await running.close();
  }
}

/** A world always has a moderator; an empty house has nobody. */
async function isInhabited(accounts: AccountsPort): Promise<boolean> {
  return (await accounts.staff({ role: 'admin' })).length > 0;
}

async function fill(stage: Stage, settings: SettingsValues, show: Show): Promise<void> {
  const edition = findEdition(settings.EDITION);
  const today = stage.running.app.get(Clock).now().toZonedDateTimeISO(edition.timeZone).toPlainDate().toString();
  const world = demoWorld(edition, today);
  const people = await bringPeople(stage, world.members);
  show(`${people.size} people`);
  const organizations = await foundOrganizations(stage, world.organizations, { people, members: world.members });
  show(`${organizations.size} organizations`);
  const programme: Programme = { people, organizations, today };
  const written = await inTurns(world.events, 3, (demo) => writeEvent(stage, demo, programme));
  await stage.settle();
  show(`${written.length} events`);
  const sold: Sold[] = [];
  for (const event of written) sold.push(...(await sell(stage, event, people)));
  await stage.settle();
  show(`${sold.length} orders`);
  await putInThePast(stage, written, sold);
}
