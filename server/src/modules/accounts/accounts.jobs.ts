import { Injectable } from '@nestjs/common';
import { Runs } from '#kit/jobs/job';
import { PurgeAccounts, RemovePicture, ResendConfirmation, SendReset } from './later.jobs.ts';
import { ProfileService } from './members/profile.service.ts';
import { PasswordsService } from './passwords/passwords.service.ts';
import { PurgeService } from './purge.service.ts';
import { RegistrationService } from './registration/registration.service.ts';

@Injectable()
export class AccountsJobs {
  constructor(
    private readonly registration: RegistrationService,
    private readonly passwords: PasswordsService,
    private readonly profile: ProfileService,
    private readonly purging: PurgeService,
  ) {}

  @Runs(ResendConfirmation)
  async resendConfirmation({ data }: ResendConfirmation): Promise<void> {
    await this.registration.resend(data);
  }

  @Runs(SendReset)
  async sendReset({ data }: SendReset): Promise<void> {
    await this.passwords.sendReset(data.email);
  }

  @Runs(RemovePicture)
  async removePicture({ data }: RemovePicture): Promise<void> {
    await this.profile.eraseFile(data.pictureId);
  }

  @Runs(PurgeAccounts, { cron: '23 4 * * *', pace: 'patient' })
  async purge(_: PurgeAccounts): Promise<void> {
    await this.purging.purge();
  }
}
