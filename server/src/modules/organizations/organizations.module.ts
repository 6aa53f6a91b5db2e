import { Module } from '@nestjs/common';
import { organizations } from '@estrade/api/organizations';
import { OrganizationsPort } from '#core/organizations';
import { answers, type HouseModule } from '#kit/house-module';
import { OrganizationsAnswers } from './answers.service.ts';
import { OrganizationsRepository } from './organizations.repository.ts';
import { TeamRepository } from './team/team.repository.ts';

@Module({ providers: [OrganizationsAnswers, OrganizationsRepository, TeamRepository] })
class OrganizationsModule {}

export const organizationsModule: HouseModule = {
  name: 'organizations',
  nest: OrganizationsModule,
  answers: [answers(OrganizationsPort, OrganizationsAnswers)],
  migrations: new URL('./migrations', import.meta.url),
  routes: organizations,
};
