import type { PaymentRequest } from '#core/payments';
import { Injectable } from '@nestjs/common';
import { Batch } from '#kit/database/batch';
import { Database } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { type Outcome, orThrow } from '../outcome.ts';
import { isOpen, type Payment } from '../payment.ts';
import { type NewPayment, PaymentsRepository } from '../payments.repository.ts';
import { ProviderDown, type ProviderPayment } from '../providers/payment.provider.ts';
import { Providers } from '../providers/providers.service.ts';
import { Cancelling } from './cancelling.service.ts';

interface Named {
  readonly id: string;
  readonly ref: string;
  readonly clientSecret: string | null;
}

/** Opens the one live payment of a subject, or finds it again. */
@Injectable()
export class Opening {
  private readonly inserts = new Batch({ run: (news: readonly NewPayment[]) => this.insertAll(news), most: 200 });
  private readonly names = new Batch({ run: (named: readonly Named[]) => this.nameAll(named), most: 200 });

  constructor(
    private readonly database: Database,
    private readonly payments: PaymentsRepository,
    private readonly providers: Providers,
    private readonly cancelling: Cancelling,
  ) {}

  async open(request: PaymentRequest): Promise<Payment> {
    const { name: provider, live } = this.providers.current;
    const wanted = { ...request, id: newId(), provider, live };
    if (await this.inserts.add(wanted)) return this.atProvider(openedAs(wanted));
    const existing = await this.existing(request);
    if (!existing) return this.open(request); // what stood in the way has gone meanwhile
    if (existing.key === request.key || existing.settled) return this.asFound(existing);
    if (isSame(existing, request) && existing.provider === provider) return this.asFound(existing);
    return this.replace(existing, request);
  }

  /** By key; else what settled the subject; else what may still settle it. */
  private async existing(request: PaymentRequest): Promise<Payment | undefined> {
    const byKey = await this.payments.byKey(this.database.read, request.key);
    if (byKey) return byKey;
    const { type: subjectType, id: subjectId } = request.subject;
    const all = await this.payments.ofSubjects(this.database.read, [{ subjectType, subjectId }]);
    return all.find((payment) => payment.settled) ?? all.find((payment) => isOpen(payment.state));
  }

  private async asFound(payment: Payment): Promise<Payment> {
    return payment.ref === null && isOpen(payment.state) ? this.atProvider(payment) : payment;
  }

  /** What is owed has changed: the old payment may bring no money any more before another one may. */
  private async replace(existing: Payment, request: PaymentRequest): Promise<Payment> {
    const outcome = await this.cancelling.cancel(existing);
    if (outcome === 'unknown') throw new Refusal('payments.provider_down');
    if (outcome === 'succeeded') return (await this.payments.byId(this.database.read, existing.id)) ?? existing;
    return this.open(request);
  }

  /** Our id is the idempotency key: after a lost answer, the next call finds what the first one opened. */
  private async atProvider(payment: Payment): Promise<Payment> {
    const { id: paymentId, amount, currency, description, payerEmail } = payment;
    try {
      const opened = await this.providers
        .of(payment.provider)
        .create({ paymentId, amount, currency, description, payerEmail });
      return orThrow(await this.names.add(namedAs(paymentId, opened)));
    } catch (cause) {
      if (!(cause instanceof ProviderDown)) throw cause;
      throw new Refusal('payments.provider_down', {}, undefined, { cause });
    }
  }

  private async insertAll(news: readonly NewPayment[]): Promise<boolean[]> {
    const inserted = await this.payments.insert(this.database.read, news);
    return news.map(({ id }) => inserted.has(id));
  }

  private async nameAll(named: readonly Named[]): Promise<Outcome<Payment>[]> {
    const rows = new Map((await this.payments.name(this.database.read, named)).map((row) => [row.id, row]));
    return named.map(({ id }) => rows.get(id) ?? new Error(`no payment ${id}`));
  }
}

function namedAs(id: string, { ref, clientSecret }: ProviderPayment): Named {
  return { id, ref, clientSecret };
}

function isSame(payment: Payment, { currency, total, revenue, fee, commission, feeVat }: PaymentRequest): boolean {
  const parts =
    payment.revenue === revenue &&
    payment.fee === fee &&
    payment.commission === commission &&
    payment.feeVat === feeVat;
  return parts && payment.currency === currency && payment.amount === total;
}

/** A payment as it was just inserted. */
function openedAs({ subject, total, ...wanted }: NewPayment): Payment {
  const nothing = {
    captured: 0,
    refundPending: 0,
    refunded: 0,
    settled: false,
    ref: null,
    clientSecret: null,
    cardBrand: null,
    cardLast4: null,
    failure: null,
  };
  return {
    ...wanted,
    ...nothing,
    subjectType: subject.type,
    subjectId: subject.id,
    amount: total,
    state: 'created',
    createdAt: new Date(),
    succeededAt: null,
  };
}
