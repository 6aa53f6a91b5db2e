import { demoWorld } from '@estrade/editions/demo/build';
import type { DemoEvent } from '@estrade/editions/demo/demo-world';
import { findEdition } from '@estrade/editions/registry';
import { AccountsPort } from '#core/accounts';
import type { SettingsValues } from '#kit/config/settings';
import { Marks } from '#kit/database/marks';
import { wipe } from '#kit/database/wipe';
import { Clock } from '#kit/time/clock';
import { Workers } from '#kit/jobs/workers';
import { house } from '../house.ts';
import type { HouseProcess } from '../process.ts';
import { within } from '../within.ts';
import { fillCalendars } from './calendars.ts';
import { knowClients } from './clients.ts';
import { inTurns } from './in-turns.ts';
import { foundOrganizations } from './organizers.ts';
import { bringPeople } from './people.ts';
import { type Programme, setWindows, writeEvent } from './programme.ts';
import { putInThePast } from './past.ts';
import { type Sold, sell } from './sales.ts';
import { offerServices } from './services.ts';
import { Stage } from './stage.ts';

/** What was brought, for whoever watches. */
export type Show = (line: string) => void;

const MARK = 'demo';

/**
 * Fills an empty house with the demo world of its edition, through the API, as its people would: they sign up, found
 * organizations, write events, buy, pay, come in. A world that was cut off half-way is thrown away and begun again: no
 * door was open yet. Answers false when somebody lives here.
 */
export async function fillDemo(settings: SettingsValues, show: Show): Promise<boolean> {
  const found = await within(settings, ({ app }) => stateOf(app.get(Marks), app.get(AccountsPort)));
  if (found === 'inhabited') return false;
  if (found === 'cut off') await wipe(settings.DATABASE_URL, ['kit', 'pgboss', ...house.map(({ name }) => name)]);
  const rehearse = async (running: HouseProcess) => {
    await running.app.get(Marks).begin(MARK);
    await fill(new Stage(running), settings, show);
    await running.app.get(Workers).forgetAbsent();
    await running.app.get(Marks).finish(MARK);
  };
  // nobody is written to about a past that was only played
  await within(settings, rehearse, { without: ['notifications'] });
  return true;
}

async function stateOf(marks: Marks, accounts: AccountsPort): Promise<'empty' | 'cut off' | 'inhabited'> {
  const state = await marks.state(MARK);
  if (state === 'begun') return 'cut off';
  const staff = await accounts.staff({ role: 'admin' });
  return state === 'done' || staff.length > 0 ? 'inhabited' : 'empty';
}

async function fill(stage: Stage, settings: SettingsValues, show: Show): Promise<void> {
  const edition = findEdition(settings.EDITION);
  const today = stage.running.app.get(Clock).now().toZonedDateTimeISO(edition.timeZone).toPlainDate().toString();
  const world = demoWorld(edition, today);
  const people = await bringPeople(stage, world.members);
  show(`${people.size} people`);
  const organizations = await foundOrganizations(stage, world.organizations, { people, members: world.members });
  show(`${organizations.size} organizations`);
  const services = await offerServices(stage, world.services, { people, organizations, list: world.organizations });
  if (services.size > 0) show(`${services.size} services`);
  await fillCalendars(stage, world, { people, organizations, services });
  if (world.bookings.length > 0) show(`${world.bookings.length} bookings`);
  await knowClients(stage, world.clients, { people, organizations, list: world.organizations, today });
  if (world.clients.length > 0) show(`${world.clients.length} clients`);
  const honours = new Set(edition.labels.filter(({ granted }) => granted === 'staff').map(({ slug }) => slug));
  const programme: Programme = { people, organizations, honours, today };
  const write = (events: readonly DemoEvent[]) => inTurns(events, 3, (demo) => writeEvent(stage, demo, programme));
  // first what moderators still have before them: an organization with something on stage is trusted with the rest
  const undecided = await write(world.events.filter(isUndecided));
  const written = [...undecided, ...(await write(world.events.filter((demo) => !isUndecided(demo))))];
  await stage.settle();
  show(`${written.length} events`);
  const sold: Sold[] = [];
  for (const event of written) sold.push(...(await sell(stage, event, people)));
  await stage.settle();
  show(`${sold.length} orders`);
  await putInThePast(stage, written, sold);
  await inTurns(written, 3, (event) => setWindows(stage, event));
  await stage.settle();
}

function isUndecided({ state }: DemoEvent): boolean {
  return state === 'submitted' || state === 'changes_requested';
}
