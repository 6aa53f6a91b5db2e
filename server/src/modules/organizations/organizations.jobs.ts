import { Injectable } from '@nestjs/common';
import { Runs } from '#kit/jobs/job';
import { RemovePicture } from './later.jobs.ts';
import { PicturesService } from './pictures.service.ts';

@Injectable()
export class OrganizationsJobs {
  constructor(private readonly pictures: PicturesService) {}

  @Runs(RemovePicture)
  async removePicture({ data }: RemovePicture): Promise<void> {
    await this.pictures.eraseFile(data.pictureId);
  }
}
