import { Module } from '@nestjs/common';
import { organizations } from '@estrade/api/organizations';
import { OrganizationsPort } from '#core/organizations';
import { answers, type HouseModule } from '#kit/house-module';
import { OrganizationsExamination } from './examination.repository.ts';
import { OrganizationsAnswers } from './answers.service.ts';
import { AnsweringService } from './invitations/answering.service.ts';
import { InvitationsRepository } from './invitations/invitations.repository.ts';
import { InvitationsService } from './invitations/invitations.service.ts';
import { OrganizationsController } from './organizations.controller.ts';
import { OrganizationsJobs } from './organizations.jobs.ts';
import { OrganizationsLetters } from './organizations.mail.ts';
import { OrganizationsRepository } from './organizations.repository.ts';
import { OrganizationsService } from './organizations.service.ts';
import { PicturesService } from './pictures.service.ts';
import { StaffController } from './staff.controller.ts';
import { StaffService } from './staff.service.ts';
import { Standing } from './standing.service.ts';
import { TeamController } from './team/team.controller.ts';
import { TeamRepository } from './team/team.repository.ts';
import { TeamService } from './team/team.service.ts';

const SERVICES = [
  AnsweringService,
  InvitationsService,
  OrganizationsAnswers,
  OrganizationsJobs,
  OrganizationsLetters,
  OrganizationsService,
  PicturesService,
  StaffService,
  Standing,
  TeamService,
];

@Module({
  controllers: [OrganizationsController, StaffController, TeamController],
  providers: [...SERVICES, OrganizationsExamination, InvitationsRepository, OrganizationsRepository, TeamRepository],
})
class OrganizationsModule {}

export const organizationsModule: HouseModule = {
  name: 'organizations',
  nest: OrganizationsModule,
  answers: [answers(OrganizationsPort, OrganizationsAnswers)],
  migrations: new URL('./migrations', import.meta.url),
  routes: organizations,
  examination: OrganizationsExamination,
};
