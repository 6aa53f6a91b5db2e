import { Injectable } from '@nestjs/common';
import { Database } from '#kit/database/database';
import { ExaminationRepository, type Finding } from './examination.repository.ts';

/** Recounts the books; changes nothing. */
@Injectable()
export class Examination {
  constructor(
    private readonly database: Database,
    private readonly repository: ExaminationRepository,
  ) {}

  async examine(): Promise<Finding[]> {
    return this.repository.examine(this.database.read);
  }
}
