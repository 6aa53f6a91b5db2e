import { Module } from '@nestjs/common';
import { notifications } from '@estrade/api/notifications';
import type { HouseModule } from '#kit/house-module';
import { BookingTelling } from './bookings/booking-telling.service.ts';
import { BookingLettersJobs } from './bookings/bookings.jobs.ts';
import { BookingLettersListener } from './bookings/bookings.listener.ts';
import { NotificationsExamination } from './examination.service.ts';
import { Letters } from './letters/letters.service.ts';
import { NoticeBoard } from './notice-board.service.ts';
import { NoticesRepository } from './notices.repository.ts';
import { NoticesService } from './notices.service.ts';
import { NotificationsController } from './notifications.controller.ts';
import { NotificationsJobs } from './notifications.jobs.ts';
import { TellingService } from './telling.service.ts';
import { NotificationsListener } from './notifications.listener.ts';

@Module({
  controllers: [NotificationsController],
  providers: [
    BookingLettersJobs,
    BookingLettersListener,
    BookingTelling,
    Letters,
    NoticeBoard,
    NoticesRepository,
    NoticesService,
    NotificationsExamination,
    NotificationsJobs,
    NotificationsListener,
    TellingService,
  ],
})
class NotificationsModule {}

export const notificationsModule: HouseModule = {
  name: 'notifications',
  nest: NotificationsModule,
  answers: [],
  migrations: new URL('./migrations', import.meta.url),
  routes: notifications,
  examination: NotificationsExamination,
};
