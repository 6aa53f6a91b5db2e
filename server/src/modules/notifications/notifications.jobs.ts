import { Injectable } from '@nestjs/common';
import { Runs } from '#kit/jobs/job';
import { TellHolders, TellModerators, TellOrganizers, WriteToBuyer } from './telling.jobs.ts';
import { TellingService } from './telling.service.ts';

/** The slow half of telling people. */
@Injectable()
export class NotificationsJobs {
  constructor(private readonly telling: TellingService) {}

  @Runs(WriteToBuyer, { atOnce: 2, retries: 12, pace: 'patient' })
  async writeToBuyer({ data }: WriteToBuyer): Promise<void> {
    await this.telling.writeToBuyer(data);
  }

  @Runs(TellHolders, { retries: 12, pace: 'patient' })
  async tellHolders({ data }: TellHolders): Promise<void> {
    await this.telling.tellHolders(data);
  }

  @Runs(TellOrganizers, { pace: 'patient' })
  async tellOrganizers({ data }: TellOrganizers): Promise<void> {
    await this.telling.tellOrganizers(data);
  }

  @Runs(TellModerators, { pace: 'patient' })
  async tellModerators({ data }: TellModerators): Promise<void> {
    await this.telling.tellModerators(data);
  }
}
