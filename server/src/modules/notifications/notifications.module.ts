import { Module } from '@nestjs/common';
import { notifications } from '@estrade/api/notifications';
import type { HouseModule } from '#kit/house-module';

@Module({})
class NotificationsModule {}

export const notificationsModule: HouseModule = {
  name: 'notifications',
  nest: NotificationsModule,
  answers: [],
  migrations: new URL('./migrations', import.meta.url),
  routes: notifications,
};
