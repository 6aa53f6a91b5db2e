import { describe, expect, it } from 'vitest';
import { breaches, sources } from './walls.mjs';

/** A small tree in which every wall stands. */
const CLEAN = {
  'server/src/main/house.ts':
    "import { eventsModule } from '../modules/events/events.module.ts';\nexport const house = [eventsModule];",
  'server/src/core/events.ts':
    "import { z } from 'zod';\nimport { fact } from '#kit/facts/fact';\nexport class EventPublished extends fact('events.published', z.object({ eventId: z.uuid() })) {}",
  'server/src/kit/facts/fact.ts': 'export function fact() {}',
  'server/src/kit/database/database.ts': "import pg from 'pg';\nexport const pool = new pg.Pool();",
  'server/src/modules/events/events.module.ts':
    "import { Module } from '@nestjs/common';\nexport const eventsModule = Module;",
  'server/src/modules/events/readiness.ts':
    "import { EventPublished } from '#core/events';\nexport const ready = (now: string) => now > '2026' && EventPublished;",
  'server/src/modules/events/events.repository.ts':
    "import { sql } from 'kysely';\nimport { tables, type Tx } from '#kit/database/database';\nexport const list = (tx: Tx) => tables(tx).selectFrom('events.events as e').innerJoin('events.dates as d', 'd.id', 'e.id');\nexport const raw = sql`select * from events.events`;",
  'server/src/modules/events/events.controller.ts':
    "import { createEvent } from '@estrade/api/events';\nexport class Events {\n  create(input) {\n    return this.events.create(createEvent, input);\n  }\n}",
  'server/src/modules/events/readiness.spec.ts':
    "import { it } from 'vitest';\nimport { openWorld } from '../../../test/world.ts';\nit('x', () => openWorld(Date.now()));",
  'server/src/modules/events/migrations/2026-11-20-01-events.sql': 'create table events.events (id uuid);',
  'server/src/modules/ticketing/order.ts': 'export const order = 1;',
  'server/test/world.ts':
    "import { startProcess } from '../src/main/process.ts';\nexport const openWorld = startProcess;",
  'api/src/events.ts':
    "import { z } from 'zod';\nimport { route } from './route.ts';\nexport const createEvent = route(z);",
  'api/src/ticketing.ts': 'export const holds = 1;',
  'web/src/app/page.tsx': "import { EventList } from '@/features/events/list';\nexport default EventList;",
  'web/src/features/events/list.tsx': "import { Button } from '@/ui/button';\nexport const EventList = Button;",
  'web/src/features/layout/header.tsx': 'export const Header = 1;',
  'web/src/ui/button.tsx': "import { text } from '@/kit/text';\nexport const Button = text;",
  'web/src/kit/text.ts': "import type { Event } from '@estrade/api/events';\nexport const text = (e: Event) => e;",
  'e2e/journeys/buy.journey.ts': "import { startMail } from '../../server/test/fakes/mail.ts';\nstartMail();",
};

/** One breach each: the rule, what it plants (path, line put in front of what is there). */
const PLANTED = [
  [
    1,
    'a module imports another by path',
    'server/src/modules/events/readiness.ts',
    "import { order } from '../ticketing/order.ts';",
  ],
  [
    1,
    "a module reads another's part of the API",
    'server/src/modules/events/events.service.ts',
    "import { holds } from '@estrade/api/ticketing';",
  ],
  [
    1,
    'a type is a tie too',
    'server/src/modules/events/readiness.ts',
    "import type { Order } from '../ticketing/order.ts';",
  ],
  [
    1,
    'a test helper outside a test',
    'server/src/modules/events/events.service.ts',
    "import { openWorld } from '../../../test/world.ts';",
  ],
  [2, 'core imports a module', 'server/src/core/events.ts', "import { ready } from '../modules/events/readiness.ts';"],
  [
    2,
    'core imports a technical part',
    'server/src/core/events.ts',
    "import { Database } from '#kit/database/database';",
  ],
  [2, 'core imports a library', 'server/src/core/events.ts', "import { Injectable } from '@nestjs/common';"],
  [2, 'core decides', 'server/src/core/events.ts', 'export function decide(a: number) { if (a) return 1; return 2; }'],
  [2, 'core grows', 'server/src/core/events.ts', '\n'.repeat(150)],
  [3, 'kit imports core', 'server/src/kit/facts/fact.ts', "import { EventPublished } from '#core/events';"],
  [3, 'kit imports a module', 'server/src/kit/facts/fact.ts', "export * from '../../modules/events/readiness.ts';"],
  [3, 'kit exports a domain noun', 'server/src/kit/facts/fact.ts', 'export class EventStore {}'],
  [3, 'kit names a file after a domain', 'server/src/kit/mail/ticketing-mail.ts', 'export const mail = 1;'],
  [
    4,
    'a module imports main',
    'server/src/modules/events/events.service.ts',
    "import { house } from '../../main/house.ts';",
  ],
  [4, 'kit imports main', 'server/src/kit/facts/fact.ts', "const house = await import('../../main/house.ts');"],
  [5, 'a rule knows Nest', 'server/src/modules/events/readiness.ts', "import { Injectable } from '@nestjs/common';"],
  [5, 'a rule knows HTTP', 'server/src/modules/events/readiness.ts', "import { request } from 'node:http';"],
  [
    5,
    'a rule knows the database',
    'server/src/modules/events/readiness.ts',
    "import type { Tx } from '#kit/database/database';",
  ],
  [5, 'a rule knows the clock', 'server/src/modules/events/readiness.ts', "import { Clock } from '#kit/time/clock';"],
  [5, 'a rule reads the time', 'server/src/modules/events/readiness.ts', 'const now = Date.now();'],
  [5, 'a rule makes the present', 'server/src/modules/events/readiness.ts', 'const now = new Date();'],
  [5, 'a rule asks Temporal', 'server/src/modules/events/readiness.ts', 'const now = Temporal.Now.instant();'],
  [5, 'a rule draws lots', 'server/src/modules/events/readiness.ts', 'const lot = Math.random();'],
  [5, 'a rule makes ids', 'server/src/modules/events/readiness.ts', 'const id = crypto.randomUUID();'],
  [
    5,
    'a rule calls a service',
    'server/src/modules/events/readiness.ts',
    "import { Events } from './events.service.ts';",
  ],
  [
    5,
    'a policy is a rule',
    'server/src/modules/events/events.policy.ts',
    'export const allowed = () => Math.random() > 0.5;',
  ],
  [5, 'a file invents a role', 'server/src/modules/events/events.helper.ts', 'export const help = 1;'],
  [6, 'a service writes SQL', 'server/src/modules/events/events.service.ts', "import { sql } from 'kysely';"],
  [
    6,
    'a service takes the tables',
    'server/src/modules/events/events.service.ts',
    "import { tables } from '#kit/database/database';",
  ],
  [
    6,
    'a service queries',
    'server/src/modules/events/events.service.ts',
    "export const all = (tx) => tx.selectFrom('events.events');",
  ],
  [
    6,
    'a repository reads a foreign table',
    'server/src/modules/events/events.repository.ts',
    "const a = (tx) => tx.selectFrom('ticketing.orders');",
  ],
  [
    6,
    'a repository joins a foreign table',
    'server/src/modules/events/events.repository.ts',
    "const a = (q) => q.leftJoin('ticketing.orders as o', 'o.id', 'e.id');",
  ],
  [
    6,
    'raw SQL names a foreign table',
    'server/src/modules/events/events.repository.ts',
    'const a = sql`select 1 from events.events e join ticketing.orders o using (id)`;',
  ],
  [
    6,
    'a migration refers to a foreign table',
    'server/src/modules/events/migrations/2026-11-21-01-x.sql',
    'alter table events.events add foreign key (id) references ticketing.orders (id);',
  ],
  [
    6,
    'a migration touches the kit',
    'server/src/modules/events/migrations/2026-11-21-01-x.sql',
    'drop table if exists kit.outbox;',
  ],
  [
    7,
    'a controller reads by itself',
    'server/src/modules/events/events.controller.ts',
    "import { list } from './events.repository.ts';",
  ],
  [
    7,
    'a job does two things at once',
    'server/src/modules/events/events.jobs.ts',
    'export class J { async run() { await Promise.all([this.a.b(), this.c.d()]); } }',
  ],
  [
    7,
    'a listener does two things',
    'server/src/modules/events/events.listener.ts',
    'export class L { async on(f) { await this.events.close(f); await this.mail.queue(f); } }',
  ],
  [
    7,
    'a job is long',
    'server/src/modules/events/events.jobs.ts',
    `export class J { run() {${'\n  let a;'.repeat(12)}\n} }`,
  ],
  [
    'web',
    'a feature imports another',
    'web/src/features/events/list.tsx',
    "import { Header } from '@/features/layout/header';",
  ],
  [
    'web',
    'a feature imports another by path',
    'web/src/features/events/list.tsx',
    "import { Header } from '../layout/header';",
  ],
  ['web', 'ui imports a feature', 'web/src/ui/button.tsx', "import { Header } from '@/features/layout/header';"],
  ['web', 'kit imports a feature', 'web/src/kit/text.ts', "import { Header } from '@/features/layout/header';"],
  ['web', 'a feature imports a page', 'web/src/features/events/list.tsx', "import Page from '@/app/page';"],
  [
    'web',
    'the web imports the server',
    'web/src/kit/text.ts',
    "import { fact } from '@estrade/server/kit/facts/fact';",
  ],
  [
    'workspaces',
    'a deep import of another workspace',
    'web/src/kit/text.ts',
    "import { holds } from '../../../api/src/ticketing';",
  ],
  ['workspaces', 'the API imports an edition', 'api/src/events.ts', "import { name } from '@estrade/editions/name';"],
  [
    'workspaces',
    'a journey imports server code',
    'e2e/journeys/buy.journey.ts',
    "import { ready } from '../../server/src/modules/events/readiness.ts';",
  ],
  [
    'workspaces',
    'a benchmark imports server code',
    'bench/holds.ts',
    "import { house } from '../server/src/main/house.ts';",
  ],
];

const tree = (over = {}) => new Map(Object.entries({ ...CLEAN, ...over }));

describe('the walls', () => {
  it('let a clean tree stand', () => {
    expect(breaches(tree())).toEqual([]);
  });

  it.each(PLANTED)('rule %s: %s', (rule, _what, path, line) => {
    const found = breaches(tree({ [path]: `${line}\n${CLEAN[path] ?? ''}` }));
    expect(found).toContainEqual(expect.objectContaining({ path, rule }));
    expect(new Set(found.map((one) => one.path))).toEqual(new Set([path]));
  });

  it('do not mistake other words for names of a domain', () => {
    expect(
      breaches(tree({ 'server/src/kit/time/prevent.ts': 'export const preventing = 1;\nexport const eventual = 2;' })),
    ).toEqual([]);
  });

  it('stand in this repository', () => {
    expect(sources().size).toBeGreaterThan(100);
    expect(breaches(sources())).toEqual([]);
  });
});
