import { Module } from '@nestjs/common';
import { clients } from '@estrade/api/clients';
import { ClientsPort } from '#core/clients';
import { answers, type HouseModule } from '#kit/house-module';
import './clients.refusals.ts';
import './measures/measures.refusals.ts';
import { AddressesRepository } from './addresses.repository.ts';
import { BookService } from './book.service.ts';
import { ClientsAccess } from './clients-access.service.ts';
import { ClientsAnswers } from './clients.answers.ts';
import { Linking } from './claims/linking.service.ts';
import { LinksRepository } from './claims/links.repository.ts';
import { ClientsController } from './clients.controller.ts';
import { ClientsListener } from './clients.listener.ts';
import { ClientsRepository } from './clients.repository.ts';
import { ExportingService } from './exporting/exporting.service.ts';
import { ClientsExamination } from './examination.repository.ts';
import { ActivitiesRepository } from './history/activities.repository.ts';
import { BirthsRepository } from './history/births.repository.ts';
import { Births } from './history/births.service.ts';
import { ImportFiles } from './import/import-files.service.ts';
import { ImportRowsRepository } from './import/import-rows.repository.ts';
import { ImportRunService } from './import/import-run.service.ts';
import { ImportUndoService } from './import/import-undo.service.ts';
import { ClientImportsController } from './import/imports.controller.ts';
import './import/imports.refusals.ts';
import { ImportsRepository } from './import/imports.repository.ts';
import { ImportsService } from './import/imports.service.ts';
import { MatchesRepository } from './import/matches.repository.ts';
import { RowWriter } from './import/row-writer.service.ts';
import { Recording } from './history/recording.service.ts';
import { ListingRepository } from './listing.repository.ts';
import { MeasuresController } from './measures/measures.controller.ts';
import { MeasuresRepository } from './measures/measures.repository.ts';
import { MeasuresService } from './measures/measures.service.ts';
import './merging/merging.refusals.ts';
import { DuplicatesRepository } from './merging/duplicates.repository.ts';
import { DuplicatesService } from './merging/duplicates.service.ts';
import { MergesRepository } from './merging/merges.repository.ts';
import { MergingController } from './merging/merging.controller.ts';
import { MergingService } from './merging/merging.service.ts';
import { SeparatingService } from './merging/separating.service.ts';
import { NotesRepository } from './notes/notes.repository.ts';
import { NotesService } from './notes/notes.service.ts';
import { ReadingService } from './reading.service.ts';

const book = [
  BookService,
  ExportingService,
  MeasuresService,
  ReadingService,
  ClientsAccess,
  ClientsAnswers,
  NotesService,
];
const merged = [DuplicatesService, MergingService, SeparatingService];
const imported = [ImportFiles, ImportRunService, ImportUndoService, ImportsService, RowWriter];
const heard = [ClientsListener, Births, Linking, Recording];
const kept = [
  ActivitiesRepository,
  AddressesRepository,
  BirthsRepository,
  ClientsRepository,
  DuplicatesRepository,
  ImportRowsRepository,
  ImportsRepository,
  LinksRepository,
  ListingRepository,
  MatchesRepository,
  MeasuresRepository,
  MergesRepository,
  NotesRepository,
];

@Module({
  controllers: [ClientsController, MeasuresController, MergingController, ClientImportsController],
  providers: [...book, ...merged, ...imported, ...heard, ...kept, ClientsExamination],
})
class ClientsModule {}

export const clientsModule: HouseModule = {
  name: 'clients',
  nest: ClientsModule,
  answers: [answers(ClientsPort, ClientsAnswers)],
  migrations: new URL('./migrations', import.meta.url),
  routes: clients,
  examination: ClientsExamination,
};
