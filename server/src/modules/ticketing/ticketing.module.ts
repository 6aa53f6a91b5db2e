import { Module } from '@nestjs/common';
import { ticketing } from '@estrade/api/ticketing';
import type { HouseModule } from '#kit/house-module';

@Module({})
class TicketingModule {}

export const ticketingModule: HouseModule = {
  name: 'ticketing',
  nest: TicketingModule,
  answers: [],
  migrations: new URL('./migrations', import.meta.url),
  routes: ticketing,
};
