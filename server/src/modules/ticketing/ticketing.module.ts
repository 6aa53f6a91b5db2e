import { Module } from '@nestjs/common';
import { ticketing } from '@estrade/api/ticketing';
import '#core/ticketing-desk-refusals';
import '#core/ticketing-refusals';
import type { HouseModule } from '#kit/house-module';
import { DoorLists } from './door/lists.repository.ts';
import { CatalogueRepository } from './inventory/catalogue.repository.ts';
import { Catalogues } from './inventory/catalogues.ts';
import { InventoryController } from './inventory/inventory.controller.ts';
import { InventoryRepository } from './inventory/inventory.repository.ts';
import { InventoryService } from './inventory/inventory.service.ts';
import { OfferMarks } from './inventory/offer-marks.repository.ts';
import { OffersTeller } from './inventory/offers-teller.ts';
import { QuotasRepository } from './inventory/quotas.repository.ts';
import { CallingOff } from './orders/calling-off.ts';
import { Checkout } from './orders/checkout.ts';
import { Claiming } from './orders/claiming.ts';
import { Commissions } from './orders/commission.ts';
import { Holding } from './orders/holding.ts';
import { HoldsRepository } from './orders/holds.repository.ts';
import { Issuing } from './orders/issuing.ts';
import { Letters } from './orders/letters.ts';
import { LettersRepository } from './orders/letters.repository.ts';
import { Limits } from './orders/limits.ts';
import { OrderWriter } from './orders/order-writer.ts';
import { OrdersController } from './orders/orders.controller.ts';
import { OrdersListener } from './orders/orders.listener.ts';
import { OrdersRepository } from './orders/orders.repository.ts';
import { OrdersWorker } from './orders/orders.worker.ts';
import { Paying } from './orders/paying.ts';
import { Placing } from './orders/placing.ts';
import { Reading } from './orders/reading.ts';
import { Refunding } from './orders/refunding.ts';
import { RefundsRepository } from './orders/refunds.repository.ts';
import { Settling } from './orders/settling.ts';
import { Sweeping } from './orders/sweeping.ts';
import { ShowsListener } from './shows/shows.listener.ts';
import { ShowsRepository } from './shows/shows.repository.ts';
import { Shows } from './shows/shows.service.ts';
import { TicketingAccess } from './ticketing.access.ts';
import { Cancelling } from './tickets/cancelling.ts';
import { Holders } from './tickets/holders.ts';
import { Seals } from './tickets/seals.ts';
import { TicketsRepository } from './tickets/tickets.repository.ts';

const shows = [Shows, ShowsListener, ShowsRepository, TicketingAccess];
const inventory = [
  CatalogueRepository,
  Catalogues,
  InventoryRepository,
  InventoryService,
  OfferMarks,
  OffersTeller,
  QuotasRepository,
];
const selling = [
  Checkout,
  Commissions,
  Holding,
  HoldsRepository,
  Issuing,
  Limits,
  OrderWriter,
  OrdersRepository,
  Placing,
  Reading,
  Sweeping,
];
const money = [Paying, Refunding, RefundsRepository, Settling];
const after = [
  CallingOff,
  Cancelling,
  Claiming,
  Holders,
  Letters,
  LettersRepository,
  OrdersListener,
  OrdersWorker,
  Seals,
  TicketsRepository,
];
const door = [DoorLists];

@Module({
  controllers: [InventoryController, OrdersController],
  providers: [...shows, ...inventory, ...selling, ...money, ...after, ...door],
})
class TicketingModule {}

export const ticketingModule: HouseModule = {
  name: 'ticketing',
  nest: TicketingModule,
  answers: [],
  migrations: new URL('./migrations', import.meta.url),
  routes: ticketing,
};
