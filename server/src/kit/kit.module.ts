import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Audit } from './audit/audit.ts';
import { Config, type SettingsValues } from './config/settings.ts';
import { Database } from './database/database.ts';
import { Marks } from './database/marks.ts';
import { WorkExamination } from './examination/work-examination.ts';
import { Broker } from './facts/broker.ts';
import { Deliver } from './facts/deliver.ts';
import { Facts } from './facts/facts.ts';
import { Relay } from './facts/relay.ts';
import { Idempotency } from './http/idempotency.ts';
import { RateLimits } from './http/rate-limits.ts';
import { Jobs } from './jobs/jobs.ts';
import { Queues } from './jobs/queues.ts';
import { Workers } from './jobs/workers.ts';
import { Mails } from './mail/mails.ts';
import { PostOffice } from './mail/post-office.ts';
import { Live } from './realtime/live.ts';
import { Wire } from './realtime/wire.ts';
import { Switchboard, type AnyPort } from './ports/port.ts';
import { Texts } from './sms/texts.ts';
import { Storage } from './storage/storage.ts';
import { logger } from './telemetry/logger.ts';
import { Clock } from './time/clock.ts';
import { WebPages } from './web/web-pages.ts';

const PARTS = [
  Audit,
  Broker,
  Clock,
  Deliver,
  Facts,
  Idempotency,
  Jobs,
  Live,
  Mails,
  Marks,
  PostOffice,
  RateLimits,
  Relay,
  Storage,
  Texts,
  WebPages,
  Wire,
  WorkExamination,
  Workers,
];

/** Everything technical, for every module of the process. */
@Global()
@Module({})
export class KitModule {
  static with(settings: SettingsValues, ports: readonly AnyPort[]): DynamicModule {
    const switchboard = new Switchboard();
    const config = new Config(settings);
    const given = [
      { provide: Config, useValue: config },
      { provide: Switchboard, useValue: switchboard },
      {
        provide: Database,
        useFactory: () => new Database({ url: settings.DATABASE_URL, pool: settings.DATABASE_POOL }),
      },
      {
        provide: Queues,
        useFactory: () =>
          new Queues({
            url: settings.DATABASE_URL,
            supervise: settings.WORKER !== 'none',
            onError: (error) => logger.warn({ err: error }, 'queue'),
          }),
      },
      ...ports.map((portClass) => ({ provide: portClass, useValue: switchboard.handset(portClass) })),
    ];
    const exported = [...PARTS, Config, Switchboard, Database, Queues, ...ports];
    return { module: KitModule, global: true, providers: [...PARTS, ...given], exports: exported };
  }
}
