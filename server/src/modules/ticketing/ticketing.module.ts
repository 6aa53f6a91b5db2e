import { Module } from '@nestjs/common';
import { ticketing } from '@estrade/api/ticketing';
import '#core/ticketing-desk-refusals';
import '#core/ticketing-refusals';
import { TicketingPort } from '#core/ticketing';
import { answers, type HouseModule } from '#kit/house-module';
import { DeskOrders } from './desk/desk-orders.service.ts';
import { DeskRefunds } from './desk/desk-refunds.service.ts';
import { DeskTickets } from './desk/desk-tickets.service.ts';
import { DeskController } from './desk/desk.controller.ts';
import { DeskRepository } from './desk/desk.repository.ts';
import { Inviting } from './desk/inviting.service.ts';
import { CheckInsRepository } from './door/check-ins.repository.ts';
import { DoorListsService } from './door/door-lists.service.ts';
import { DoorController } from './door/door.controller.ts';
import { Door } from './door/door.service.ts';
import { DoorLists } from './door/lists.repository.ts';
import { CatalogueRepository } from './inventory/catalogue.repository.ts';
import { HistoryRepository } from './history/history.repository.ts';
import { TicketingHistory } from './history/history.service.ts';
import { Catalogues } from './inventory/catalogues.service.ts';
import { InventoryController } from './inventory/inventory.controller.ts';
import { InventoryRepository } from './inventory/inventory.repository.ts';
import { InventoryService } from './inventory/inventory.service.ts';
import { OfferMarks } from './inventory/offer-marks.repository.ts';
import { OffersTeller } from './inventory/offers.service.ts';
import { QuotasRepository } from './inventory/quotas.repository.ts';
import { Buyers } from './orders/buyers.service.ts';
import { CallingOff } from './orders/calling-off.service.ts';
import { Checkout } from './orders/checkout.service.ts';
import { Claiming } from './orders/claiming.service.ts';
import { Commissions } from './orders/commissions.service.ts';
import { Holding } from './orders/holding.service.ts';
import { HoldsRepository } from './orders/holds.repository.ts';
import { Issuing } from './orders/issuing.service.ts';
import { Letters } from './orders/letters.service.ts';
import { LettersRepository } from './orders/letters.repository.ts';
import { Disputing } from './orders/disputing.service.ts';
import { Caps } from './orders/caps.service.ts';
import { Limits } from './orders/limits.service.ts';
import { OrderNews } from './orders/order-news.listener.ts';
import { OrderWriter } from './orders/order-writer.service.ts';
import { OrdersController } from './orders/orders.controller.ts';
import { OrdersListener } from './orders/orders.listener.ts';
import { OrdersRepository } from './orders/orders.repository.ts';
import { OrdersJobs } from './orders/orders.jobs.ts';
import { Paying } from './orders/paying.service.ts';
import { Placing } from './orders/placing.service.ts';
import { Reading } from './orders/reading.service.ts';
import { Refunding } from './orders/refunding.service.ts';
import { RefundsRepository } from './orders/refunds.repository.ts';
import { Settling } from './orders/settling.service.ts';
import { Sweeping } from './orders/sweeping.service.ts';
import { ParticipantsRepository } from './reports/participants.repository.ts';
import { Participants } from './reports/participants.service.ts';
import { ReportsController } from './reports/reports.controller.ts';
import { SalesRepository } from './reports/sales.repository.ts';
import { SalesService } from './reports/sales.service.ts';
import { TicketingExamination } from './examination.repository.ts';
import { Following } from './shows/following.service.ts';
import { ShowsJobs } from './shows/shows.jobs.ts';
import { ShowsListener } from './shows/shows.listener.ts';
import { ShowsRepository } from './shows/shows.repository.ts';
import { Shows } from './shows/shows.service.ts';
import { TicketingAccess } from './access.service.ts';
import { TicketingAnswers } from './ticketing.answers.ts';
import { Cancelling } from './tickets/cancelling.service.ts';
import { Holders } from './tickets/holders.service.ts';
import { MyTicketsRepository } from './tickets/my-tickets.repository.ts';
import { MyTickets } from './tickets/my-tickets.service.ts';
import { Printing } from './tickets/printing.service.ts';
import { Seals } from './tickets/seals.service.ts';
import { TicketsController } from './tickets/tickets.controller.ts';
import { TicketsRepository } from './tickets/tickets.repository.ts';

const shows = [Following, Shows, ShowsJobs, ShowsListener, ShowsRepository, TicketingAccess];
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
  Caps,
  Disputing,
  Limits,
  OrderWriter,
  OrdersRepository,
  Placing,
  Reading,
  Sweeping,
];
const money = [Paying, Refunding, RefundsRepository, Settling];
const after = [
  Buyers,
  CallingOff,
  Cancelling,
  Claiming,
  Holders,
  Letters,
  LettersRepository,
  OrderNews,
  OrdersListener,
  OrdersJobs,
  Seals,
  TicketsRepository,
];
const tickets = [MyTickets, MyTicketsRepository, Printing];
const desk = [DeskOrders, DeskRefunds, DeskRepository, DeskTickets, Inviting];
const door = [CheckInsRepository, Door, DoorLists, DoorListsService];
const reports = [TicketingExamination, Participants, ParticipantsRepository, SalesRepository, SalesService];

@Module({
  controllers: [
    DeskController,
    DoorController,
    InventoryController,
    OrdersController,
    ReportsController,
    TicketsController,
  ],
  providers: [
    HistoryRepository,
    TicketingHistory,
    ...shows,
    ...inventory,
    ...selling,
    ...money,
    ...after,
    ...tickets,
    ...desk,
    ...door,
    ...reports,
    TicketingAnswers,
  ],
})
class TicketingModule {}

export const ticketingModule: HouseModule = {
  name: 'ticketing',
  nest: TicketingModule,
  answers: [answers(TicketingPort, TicketingAnswers)],
  migrations: new URL('./migrations', import.meta.url),
  routes: ticketing,
  examination: TicketingExamination,
};
