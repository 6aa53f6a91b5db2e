import { Module } from '@nestjs/common';
import { events } from '@estrade/api/events';
import type { HouseModule } from '#kit/house-module';

@Module({})
class EventsModule {}

export const eventsModule: HouseModule = {
  name: 'events',
  nest: EventsModule,
  answers: [],
  migrations: new URL('./migrations', import.meta.url),
  routes: events,
};
