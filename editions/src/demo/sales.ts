import { type Chance, chance } from '../chance.ts';
import type { EventBlueprint } from './blueprint.ts';
import { addDays } from './calendar.ts';
import type { DemoDate, DemoEvent, DemoOrder, DemoQuota, DemoTicketType } from './demo-world.ts';
import { emailOf, members, someone } from './people.ts';

/** Everything a past sale depends on. */
interface Sale {
  readonly blueprint: EventBlueprint;
  readonly dates: readonly DemoDate[];
  readonly ticketTypes: readonly DemoTicketType[];
  readonly quotas: readonly DemoQuota[];
  readonly today: string;
  readonly edition: string;
}

interface Counter {
  readonly sale: Sale;
  readonly random: Chance;
  readonly left: Map<string, number>;
  readonly known: Set<string>;
}

const hours = ['08', '09', '11', '12', '12', '13', '17', '18', '19', '20', '20', '21', '21', '22', '23'] as const;
const partySizes = [1, 1, 2, 2, 2, 2, 3, 4] as const;
const attendees = members.filter(({ key }) => ['ines', 'paul', 'mei', 'olivia'].includes(key));

/** Orders of the last thirty days, so that a fresh dashboard has a past. They never ask for more than the quotas hold. */
export function ordersOf(sale: Sale): DemoEvent['orders'] {
  const { state = 'published', sales } = sale.blueprint;
  if (state !== 'published' && state !== 'cancelled') return [];
  const random = chance(`${sale.edition}/${sale.blueprint.key}`);
  const counter = {
    sale,
    random,
    left: new Map(sale.quotas.map(({ key, capacity }) => [key, capacity])),
    known: new Set<string>(),
  };
  const orders =
    sales && 'left' in sales ? fill(counter, sales.left) : sell(counter, sales?.orders ?? random.int(2, 7));
  return orders.toSorted((a, b) => `${a.placedOn}${a.placedAt}`.localeCompare(`${b.placedOn}${b.placedAt}`));
}

function sell(counter: Counter, count: number): DemoOrder[] {
  const { sale, random } = counter;
  return Array.from({ length: count }, () => {
    // The first dates sell first.
    const date = sale.dates[Math.floor(random.next() ** 1.6 * sale.dates.length)] as DemoDate;
    return order(counter, date, random.pick(partySizes));
  }).filter((made) => made !== null);
}

/** Sells every date until exactly `keep` places are left on it. */
function fill(counter: Counter, keep: number): DemoOrder[] {
  return counter.sale.dates.flatMap((date) => {
    const orders: DemoOrder[] = [];
    for (let places = free(counter, date); places > keep; places = free(counter, date)) {
      const made = order(counter, date, Math.min(counter.random.pick(partySizes), places - keep));
      if (!made)
        throw new Error(`${counter.sale.blueprint.key}: no ticket type can fill ${date.key} up to ${keep} places left`);
      orders.push(made);
    }
    return orders;
  });
}

function free({ left }: Counter, { key }: DemoDate): number {
  return left.get(`${key}-places`) ?? 0;
}

function order(counter: Counter, date: DemoDate, size: number): DemoOrder | null {
  const { sale, random } = counter;
  const placedOn = dayOfOrder(date, sale, random);
  const locale = sale.blueprint.language === 'en' || date.place?.country === 'GB' ? 'en' : 'fr';
  const lines = choose(counter, { date, placedOn, size });
  if (!lines.length) return null;
  const buyer = customer(counter, locale);
  const party = lines.map(({ type, quantity }) => ({
    ticketType: type.key,
    holders: Array.from({ length: quantity }, () => someone(random, locale)),
  }));
  if (party[0]) party[0].holders[0] = buyer.name;
  const refunded = refund(counter, lines);
  return {
    placedOn,
    placedAt: `${random.pick(hours)}:${String(random.int(0, 59)).padStart(2, '0')}`,
    date: date.key,
    locale: buyer.locale,
    buyer: { name: buyer.name, email: buyer.email, member: buyer.member },
    lines: party,
    refunded,
    checkedIn: arrivals(date, {
      sale,
      random,
      refunded,
      holders: party.reduce((sum, { holders }) => sum + holders.length, 0),
    }),
  };
}

/** Hot sales happen early, the others gather speed; never today, and never once the date has come. */
function dayOfOrder(date: DemoDate, { today, blueprint }: Sale, random: Chance): string {
  const eve = addDays(date.startsAt.slice(0, 10), -1);
  const last = eve < today ? eve : addDays(today, -1);
  const first = addDays(today, -30);
  const span = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  const hot = blueprint.sales && 'left' in blueprint.sales;
  const back = hot ? 1 - random.next() ** 1.8 : random.next() ** 1.5;
  return addDays(last, -Math.round(back * span));
}

interface Choice {
  readonly type: DemoTicketType;
  readonly quantity: number;
}

/** Mostly one kind of ticket; sometimes a second one for the rest of the party. */
function choose(counter: Counter, wish: { date: DemoDate; placedOn: string; size: number }): Choice[] {
  const { random } = counter;
  const onSale = counter.sale.ticketTypes.filter((type) => isOnSale(type, wish.placedOn));
  // The first type is the usual one.
  const [usual, ...others] = random.next() < 0.6 ? onSale : random.shuffle(onSale);
  if (!usual) return [];
  const first = wish.size > 1 && random.next() < 0.3 ? wish.size - 1 : wish.size;
  const choices = pickUp(counter, { type: usual, wanted: Math.max(first, usual.minPerOrder), date: wish.date });
  for (const type of others.filter(({ minPerOrder }) => minPerOrder === 1)) {
    const wanted = wish.size - choices.reduce((sum, { quantity }) => sum + quantity, 0);
    if (wanted > 0) choices.push(...pickUp(counter, { type, wanted, date: wish.date }));
  }
  return choices;
}

function isOnSale({ saleOpensAt, saleClosesAt }: DemoTicketType, day: string): boolean {
  return saleOpensAt.slice(0, 10) < day && (!saleClosesAt || saleClosesAt.slice(0, 10) > day);
}

/** Takes what is wanted, or what is left of it; nothing when that is less than the type sells at once. */
function pickUp(
  counter: Counter,
  { type, wanted, date }: { type: DemoTicketType; wanted: number; date: DemoDate },
): Choice[] {
  const quantity = Math.min(wanted, type.maxPerOrder, room(counter, type, date));
  if (quantity < type.minPerOrder) return [];
  take(counter, { type, quantity }, date);
  return [{ type, quantity }];
}

function room({ left, sale }: Counter, type: DemoTicketType, date: DemoDate): number {
  return Math.min(...quotasUsed(sale, type, date).map(({ key }) => left.get(key) ?? 0));
}

function take({ left, sale }: Counter, { type, quantity }: Choice, date: DemoDate): void {
  for (const { key } of quotasUsed(sale, type, date)) left.set(key, (left.get(key) ?? 0) - quantity);
}

function quotasUsed({ quotas }: Sale, type: DemoTicketType, date: DemoDate): DemoQuota[] {
  return quotas.filter((quota) => quota.date === date.key && quota.ticketTypes.includes(type.key));
}

function customer({ random, known }: Counter, locale: 'fr' | 'en'): DemoOrder['buyer'] & { locale: 'fr' | 'en' } {
  const member = random.next() < 0.14 ? random.pick(attendees) : undefined;
  if (member && !known.has(member.key)) {
    known.add(member.key);
    return { name: member.name, email: member.email, member: member.key, locale: member.locale };
  }
  const name = someone(random, locale);
  return { name, email: emailOf(name, random.int(1, 99)), member: null, locale };
}

/** Only paid orders come back, and not where the world must show an exact number of places left. */
function refund({ sale, random }: Counter, lines: readonly Choice[]): DemoOrder['refunded'] {
  const { sales = {}, state } = sale.blueprint;
  const draw = random.next();
  if ('left' in sales || state === 'cancelled' || lines.some(({ type }) => !type.price)) return 'no';
  if (draw < 0.07) return 'whole';
  const tickets = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return draw < 0.14 && tickets > 1 ? 'last_ticket' : 'no';
}

/** Of those whose evening has passed, most came; a few missed it, a few came without their friends. */
function arrivals(
  date: DemoDate,
  { sale, random, refunded, holders }: { sale: Sale; random: Chance; refunded: DemoOrder['refunded']; holders: number },
): number {
  const valid = { no: holders, last_ticket: holders - 1, whole: 0 }[refunded];
  const draw = random.next();
  if (date.endsAt.slice(0, 10) >= sale.today || !valid) return 0;
  if (draw < 0.07) return 0;
  return draw < 0.15 ? random.int(1, valid) : valid;
}
