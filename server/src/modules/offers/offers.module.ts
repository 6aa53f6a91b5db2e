import { Module } from '@nestjs/common';
import { offers } from '@estrade/api/offers';
import { OffersPort } from '#core/offers';
import { answers, type HouseModule } from '#kit/house-module';
import './offers.refusals.ts';
import { CatalogueRepository } from './catalogue.repository.ts';
import { ClosuresService } from './closures.service.ts';
import { EditingService } from './editing.service.ts';
import { OffersExamination } from './examination.repository.ts';
import { OffersAccess } from './offers-access.service.ts';
import { OffersAnswers } from './offers.answers.ts';
import { OffersController } from './offers.controller.ts';
import { OffersListener } from './offers.listener.ts';
import { ReadingService } from './reading.service.ts';
import { ServicesRepository } from './services.repository.ts';

@Module({
  controllers: [OffersController],
  providers: [
    CatalogueRepository,
    ClosuresService,
    EditingService,
    OffersAccess,
    OffersAnswers,
    OffersExamination,
    OffersListener,
    ReadingService,
    ServicesRepository,
  ],
})
class OffersModule {}

export const offersModule: HouseModule = {
  name: 'offers',
  nest: OffersModule,
  answers: [answers(OffersPort, OffersAnswers)],
  migrations: new URL('./migrations', import.meta.url),
  routes: offers,
  examination: OffersExamination,
};
