import { Module } from '@nestjs/common';
import { accounts } from '@estrade/api/accounts';
import { AccountsPort } from '#core/accounts';
import { answers, type HouseModule } from '#kit/house-module';
import { AccountsController } from './accounts.controller.ts';
import { AccountsJobs } from './accounts.jobs.ts';
import { AccountsLetters } from './accounts.mail.ts';
import { AccountsAnswers } from './answers.service.ts';
import { MembersRepository } from './members/members.repository.ts';
import { ProfileService } from './members/profile.service.ts';
import { StaffController } from './members/staff.controller.ts';
import { StaffService } from './members/staff.service.ts';
import { IdentitiesRepository } from './oidc/identities.repository.ts';
import { OidcController } from './oidc/oidc.controller.ts';
import { OidcProviders } from './oidc/oidc.provider.ts';
import { OidcService } from './oidc/oidc.service.ts';
import { AccountsExamination } from './examination.repository.ts';
import { EmailService } from './passwords/email.service.ts';
import { Hashing } from './passwords/hashing.service.ts';
import { LinksRepository } from './passwords/links.repository.ts';
import { PasswordsService } from './passwords/passwords.service.ts';
import { PurgeRepository } from './purge.repository.ts';
import { PurgeService } from './purge.service.ts';
import { RegistrationService } from './registration/registration.service.ts';
import { RegistrationsRepository } from './registration/registrations.repository.ts';
import { Sessions } from './sessions/sessions.service.ts';
import { SessionsRepository } from './sessions/sessions.repository.ts';
import { SignInsRepository } from './sessions/sign-ins.repository.ts';
import { Signing } from './sessions/signing.service.ts';
import { SigningController } from './sessions/signing.controller.ts';

const SERVICES = [
  AccountsAnswers,
  AccountsJobs,
  AccountsLetters,
  EmailService,
  Hashing,
  OidcProviders,
  OidcService,
  PasswordsService,
  ProfileService,
  PurgeService,
  RegistrationService,
  Sessions,
  Signing,
  StaffService,
];
const REPOSITORIES = [
  AccountsExamination,
  IdentitiesRepository,
  LinksRepository,
  MembersRepository,
  PurgeRepository,
  RegistrationsRepository,
  SessionsRepository,
  SignInsRepository,
];

@Module({
  controllers: [AccountsController, OidcController, SigningController, StaffController],
  providers: [...SERVICES, ...REPOSITORIES],
})
class AccountsModule {}

export const accountsModule: HouseModule = {
  name: 'accounts',
  nest: AccountsModule,
  answers: [answers(AccountsPort, AccountsAnswers)],
  migrations: new URL('./migrations', import.meta.url),
  routes: accounts,
  examination: AccountsExamination,
};
