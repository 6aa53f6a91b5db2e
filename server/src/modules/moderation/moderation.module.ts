import { Module } from '@nestjs/common';
import { moderation } from '@estrade/api/moderation';
import type { HouseModule } from '#kit/house-module';

@Module({})
class ModerationModule {}

export const moderationModule: HouseModule = {
  name: 'moderation',
  nest: ModerationModule,
  answers: [],
  migrations: new URL('./migrations', import.meta.url),
  routes: moderation,
};
