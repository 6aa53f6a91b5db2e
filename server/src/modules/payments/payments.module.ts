import { payments } from '@estrade/api/payments';
import { Module } from '@nestjs/common';
import { PaymentsPort } from '#core/payments';
import { answers, type HouseModule } from '#kit/house-module';
import { BackupsController } from './backup/backups.controller.ts';
import { BackupsRepository } from './backup/backups.repository.ts';
import { Backups } from './backup/backups.service.ts';
import { Parts } from './backup/parts.service.ts';
import { Restoring } from './backup/restoring.service.ts';
import { SchemaRepository } from './backup/schema.repository.ts';
import { Inbox } from './inbox/inbox.service.ts';
import { InboxRepository } from './inbox/inbox.repository.ts';
import { WebhooksController } from './inbox/webhooks.controller.ts';
import { BooksRepository } from './ledger/books.repository.ts';
import { Debts } from './ledger/debts.service.ts';
import { Disputes } from './disputes/disputes.service.ts';
import { ExaminationRepository } from './ledger/examination.repository.ts';
import { Examination } from './ledger/examination.service.ts';
import { LedgerRepository } from './ledger/ledger.repository.ts';
import { networkParts } from './network/network.module.ts';
import { Cancelling } from './opening/cancelling.service.ts';
import { Finding } from './finding.service.ts';
import { Opening } from './opening/opening.service.ts';
import { OwnAddress } from './own-address.service.ts';
import { PaymentsController } from './payments.controller.ts';
import { PaymentsAnswers } from './payments.answers.service.ts';
import { PaymentsJobs } from './payments.jobs.ts';
import { PaymentsListener } from './payments.listener.ts';
import { PaymentsRepository } from './payments.repository.ts';
import { EmbeddedProvider } from './providers/embedded.provider.ts';
import { Providers } from './providers/providers.service.ts';
import { ForeignRefunds } from './refunds/foreign-refunds.service.ts';
import { ReconciliationRepository } from './reconciling/reconciliation.repository.ts';
import { Reconciliation } from './reconciling/reconciliation.service.ts';
import { RefundReports } from './refunds/refund-reports.service.ts';
import { Refunds } from './refunds/refunds.service.ts';
import { RefundsRepository } from './refunds/refunds.repository.ts';
import { Submission } from './refunds/submission.service.ts';
import { Alerts } from './reviews/alerts.service.ts';
import { Reviews } from './reviews/reviews.service.ts';
import { ReviewsRepository } from './reviews/reviews.repository.ts';
import { Fulfilment } from './settling/fulfilment.service.ts';
import { TransactionsController } from './transactions/transactions.controller.ts';
import { TransactionsRepository } from './transactions/transactions.repository.ts';
import { Transactions } from './transactions/transactions.service.ts';
import { Settling } from './settling/settling.service.ts';

const paying = [PaymentsAnswers, Finding, Opening, Cancelling, Settling, Fulfilment, Inbox];
const refunding = [Refunds, RefundReports, ForeignRefunds, Submission, Disputes];
const watching = [Alerts, Reviews, Reconciliation, Debts, Examination, Transactions];
const copying = [Backups, Restoring, Parts, BackupsRepository, SchemaRepository];
const ownRows = [PaymentsRepository, InboxRepository, RefundsRepository, ReviewsRepository];
const books = [
  LedgerRepository,
  BooksRepository,
  ExaminationRepository,
  ReconciliationRepository,
  TransactionsRepository,
];
const edges = [PaymentsJobs, PaymentsListener, Providers, EmbeddedProvider, OwnAddress];

@Module({
  controllers: [
    PaymentsController,
    BackupsController,
    TransactionsController,
    WebhooksController,
    ...networkParts.controllers,
  ],
  providers: [
    ...paying,
    ...refunding,
    ...watching,
    ...copying,
    ...ownRows,
    ...books,
    ...edges,
    ...networkParts.providers,
  ],
})
class PaymentsModule {}

export const paymentsModule: HouseModule = {
  name: 'payments',
  nest: PaymentsModule,
  answers: [answers(PaymentsPort, PaymentsAnswers)],
  migrations: new URL('./migrations', import.meta.url),
  routes: payments,
  examination: Examination,
};
