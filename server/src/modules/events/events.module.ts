import { Module } from '@nestjs/common';
import { events } from '@estrade/api/events';
import { EventsPort } from '#core/events';
import { answers, type HouseModule } from '#kit/house-module';
import './events.refusals.ts';
import './import/import.refusals.ts';
import { EditingService } from './editing.service.ts';
import { EventsExamination } from './examination.repository.ts';
import { EventsAnswers } from './events.answers.ts';
import { EventsController } from './events.controller.ts';
import { EventsListener } from './events.listener.ts';
import { EventsHistory } from './history/history.service.ts';
import { Persons } from './persons.service.ts';
import { EventsRepository } from './events.repository.ts';
import { EventsStore } from './events-store.service.ts';
import { ImportFiles } from './import/import-files.service.ts';
import { ImportRunService } from './import/import-run.service.ts';
import { ImportUndoService } from './import/import-undo.service.ts';
import { ImportsController } from './import/imports.controller.ts';
import { ImportsRepository } from './import/imports.repository.ts';
import { ImportsService } from './import/imports.service.ts';
import { ListingController } from './listing/listing.controller.ts';
import { ListingService } from './listing/listing.service.ts';
import { FacetsRepository } from './listing/facets.repository.ts';
import { FacetsService } from './listing/facets.service.ts';
import { ListingRowsRepository } from './listing/listing-rows.repository.ts';
import { SweepingService } from './listing/sweeping.service.ts';
import { VocabularyRepository } from './search/vocabulary.repository.ts';
import { ListingsRepository } from './listing/listings.repository.ts';
import { OffersService } from './listing/offers.service.ts';
import { OrganizersRepository } from './listing/organizers.repository.ts';
import { OrganizersService } from './listing/organizers.service.ts';
import { ProgrammeRepository } from './listing/programme.repository.ts';
import { ProgrammeService } from './listing/programme.service.ts';
import { PictureFiles } from './pictures/picture-files.service.ts';
import { PictureWork } from './pictures/picture-work.service.ts';
import { PicturesController } from './pictures/pictures.controller.ts';
import { PicturesRepository } from './pictures/pictures.repository.ts';
import { PicturesService } from './pictures/pictures.service.ts';
import { RenewalService } from './renewal/renewal.service.ts';
import { ReadingService } from './reading.service.ts';
import { GazetteerWarmth } from './places/gazetteer-warmth.service.ts';
import { CardsService } from './sharing/cards.service.ts';
import { SharingController } from './sharing/sharing.controller.ts';
import { SharingService } from './sharing/sharing.service.ts';
import { CasesRepository } from './staff/cases.repository.ts';
import { GrantingService } from './staff/granting.service.ts';
import { CasesService } from './staff/cases.service.ts';
import { StaffController } from './staff/staff.controller.ts';
import { StagesService } from './stages.service.ts';
import { TermsRepository } from './terms/terms.repository.ts';
import { TermsService } from './terms/terms.service.ts';

@Module({
  controllers: [
    ListingController,
    EventsController,
    PicturesController,
    SharingController,
    ImportsController,
    StaffController,
  ],
  providers: [
    EventsAnswers,
    EventsHistory,
    EventsListener,
    EventsRepository,
    EventsStore,
    Persons,
    EditingService,
    StagesService,
    ReadingService,
    RenewalService,
    ListingService,
    ListingsRepository,
    ListingRowsRepository,
    FacetsRepository,
    FacetsService,
    SweepingService,
    VocabularyRepository,
    OffersService,
    OrganizersRepository,
    OrganizersService,
    ProgrammeRepository,
    ProgrammeService,
    PictureFiles,
    PictureWork,
    CardsService,
    SharingService,
    GazetteerWarmth,
    ImportFiles,
    ImportRunService,
    ImportUndoService,
    ImportsRepository,
    ImportsService,
    PicturesRepository,
    PicturesService,
    CasesRepository,
    CasesService,
    GrantingService,
    TermsRepository,
    TermsService,
    EventsExamination,
  ],
})
class EventsModule {}

export const eventsModule: HouseModule = {
  name: 'events',
  nest: EventsModule,
  answers: [answers(EventsPort, EventsAnswers)],
  migrations: new URL('./migrations', import.meta.url),
  routes: events,
  examination: EventsExamination,
};
