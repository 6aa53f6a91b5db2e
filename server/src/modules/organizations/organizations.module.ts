import { Module } from '@nestjs/common';
import { organizations } from '@estrade/api/organizations';
import type { HouseModule } from '#kit/house-module';

@Module({})
class OrganizationsModule {}

export const organizationsModule: HouseModule = {
  name: 'organizations',
  nest: OrganizationsModule,
  answers: [],
  migrations: new URL('./migrations', import.meta.url),
  routes: organizations,
};
