import { Module } from '@nestjs/common';
import { moderation } from '@estrade/api/moderation';
import type { HouseModule } from '#kit/house-module';
import { JournalService } from './journal.service.ts';
import { ModerationController } from './moderation.controller.ts';

@Module({ controllers: [ModerationController], providers: [JournalService] })
class ModerationModule {}

export const moderationModule: HouseModule = {
  name: 'moderation',
  nest: ModerationModule,
  answers: [],
  migrations: null,
  routes: moderation,
};
