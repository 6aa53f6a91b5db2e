import { Module } from '@nestjs/common';
import { bookings } from '@estrade/api/bookings';
import { BookingsPort } from '#core/bookings';
import { answers, type HouseModule } from '#kit/house-module';
import './bookings.refusals.ts';
import { Acting } from './acting.service.ts';
import { BookingWriter } from './booking-writer.service.ts';
import { BookingsAnswers } from './bookings.answers.ts';
import { BookingsAccess } from './bookings-access.service.ts';
import { BookingsController } from './bookings.controller.ts';
import { BookingsJobs } from './bookings.jobs.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { ClientSide } from './client.service.ts';
import { MyBookingsController } from './client/my-bookings.controller.ts';
import { MyBookingsRepository } from './client/my-bookings.repository.ts';
import { MyBookings } from './client/my-bookings.service.ts';
import { StatusService } from './client/status.service.ts';
import { BookingsExamination } from './examination.repository.ts';
import { HistoryRepository } from './history.repository.ts';
import { BookingsHistory } from './history.service.ts';
import { Holding } from './holding.service.ts';
import { Planning } from './planning.service.ts';
import { Reminding } from './reminding.service.ts';
import { StepsRepository } from './steps.repository.ts';
import { Sweeping } from './sweeping.service.ts';
import { Rescheduling } from './rescheduling.service.ts';
import { Blocking } from './blocks/blocking.service.ts';
import { BlocksController } from './blocks/blocks.controller.ts';
import { BlocksRepository } from './blocks/blocks.repository.ts';
import { BlocksService } from './blocks/blocks.service.ts';
import { WorkspaceController } from './workspace/workspace.controller.ts';
import { WorkspaceRepository } from './workspace/workspace.repository.ts';
import { WorkspaceSide } from './workspace/workspace.service.ts';
import { ArrangementsRepository } from './resources/arrangements.repository.ts';
import { ArrangingService } from './resources/arranging.service.ts';
import { ResourcesController } from './resources/resources.controller.ts';
import { ResourcesRepository } from './resources/resources.repository.ts';
import { ResourcesService } from './resources/resources.service.ts';
import { AgendaController } from './agenda/agenda.controller.ts';
import { AgendaRepository } from './agenda/agenda.repository.ts';
import { AgendaService } from './agenda/agenda.service.ts';
import { Knowing } from './workspace/knowing.service.ts';
import { FeedsController } from './feeds/feeds.controller.ts';
import { FeedsRepository } from './feeds/feeds.repository.ts';
import { FeedsService } from './feeds/feeds.service.ts';
import { DiariesRepository } from './slots/diaries.repository.ts';
import { TakenSlotsRepository } from './slots/taken-slots.repository.ts';

const kept = [
  AgendaRepository,
  ArrangementsRepository,
  BlocksRepository,
  BookingsRepository,
  DiariesRepository,
  FeedsRepository,
  HistoryRepository,
  MyBookingsRepository,
  ResourcesRepository,
  StepsRepository,
  TakenSlotsRepository,
  WorkspaceRepository,
  BookingsExamination,
];
const client = [Acting, ClientSide, Holding, MyBookings, Planning, StatusService];
const organization = [
  AgendaService,
  ArrangingService,
  Blocking,
  BlocksService,
  BookingsAccess,
  FeedsService,
  Knowing,
  Rescheduling,
  ResourcesService,
  WorkspaceSide,
];

@Module({
  controllers: [
    BookingsController,
    MyBookingsController,
    ResourcesController,
    WorkspaceController,
    BlocksController,
    AgendaController,
    FeedsController,
  ],
  providers: [
    BookingWriter,
    BookingsAnswers,
    BookingsHistory,
    BookingsJobs,
    Reminding,
    Sweeping,
    ...client,
    ...organization,
    ...kept,
  ],
})
class BookingsModule {}

export const bookingsModule: HouseModule = {
  name: 'bookings',
  nest: BookingsModule,
  answers: [answers(BookingsPort, BookingsAnswers)],
  migrations: new URL('./migrations', import.meta.url),
  routes: bookings,
  examination: BookingsExamination,
};
