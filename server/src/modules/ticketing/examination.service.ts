import { Injectable } from '@nestjs/common';
import { Database } from '#kit/database/database';
import { DoctorRepository, type Finding } from './doctor.repository.ts';

/** Whether the books of ticketing are in order: after races in specs, and on a live database. */
@Injectable()
export class TicketingExamination {
  constructor(
    private readonly database: Database,
    private readonly doctor: DoctorRepository,
  ) {}

  async examine(): Promise<Finding[]> {
    return this.database.tx((tx) => this.doctor.examine(tx));
  }
}
