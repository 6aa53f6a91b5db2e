import { Injectable } from '@nestjs/common';
import { Runs } from '#kit/jobs/job';
import { CopyShow } from './following.service.ts';
import { Shows } from './shows.service.ts';

@Injectable()
export class ShowsJobs {
  constructor(private readonly shows: Shows) {}

  @Runs(CopyShow, { retries: 10 })
  async copy({ data }: CopyShow): Promise<void> {
    await this.shows.take(data.eventId);
  }
}
