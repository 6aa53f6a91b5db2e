import { Module } from '@nestjs/common';
import { bookings } from '@estrade/api/bookings';
import '#core/bookings';
import type { HouseModule } from '#kit/house-module';
import { Acting } from './acting.service.ts';
import { BookingWriter } from './booking-writer.service.ts';
import { BookingsController } from './bookings.controller.ts';
import { BookingsJobs } from './bookings.jobs.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { ClientSide } from './client.service.ts';
import { BookingsExamination } from './examination.repository.ts';
import { Holding } from './holding.service.ts';
import { Planning } from './planning.service.ts';
import { Sweeping } from './sweeping.service.ts';
import { DiariesRepository } from './slots/diaries.repository.ts';
import { TakenSlotsRepository } from './slots/taken-slots.repository.ts';

const kept = [BookingsRepository, DiariesRepository, TakenSlotsRepository, BookingsExamination];

@Module({
  controllers: [BookingsController],
  providers: [Acting, BookingWriter, BookingsJobs, ClientSide, Holding, Planning, Sweeping, ...kept],
})
class BookingsModule {}

export const bookingsModule: HouseModule = {
  name: 'bookings',
  nest: BookingsModule,
  answers: [],
  migrations: new URL('./migrations', import.meta.url),
  routes: bookings,
  examination: BookingsExamination,
};
