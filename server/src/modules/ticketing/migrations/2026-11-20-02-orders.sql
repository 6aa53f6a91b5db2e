-- Places set aside. The id is made of who asks and their key, so that asking again finds the same hold.
create table ticketing.holds (
  id uuid primary key,
  event_id uuid not null,
  -- the member who holds; null for a guest
  owner_id uuid,
  state text not null default 'active' check (state in ('active', 'paying', 'converted', 'released', 'expired')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  paying_since timestamptz,
  -- when a paying hold that is over is asked about again
  asked_again_at timestamptz,
  ended_at timestamptz,
  -- what is held, at the prices that were shown; written once, with the hold, and read with it
  lines jsonb not null check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) > 0),
  check ((ended_at is null) = (state in ('active', 'paying'))),
  check (state <> 'paying' or paying_since is not null)
);
create index holds_due on ticketing.holds (expires_at) where state in ('active', 'paying');
create index holds_owner on ticketing.holds (owner_id, event_id) where state in ('active', 'paying') and owner_id is not null;
create index holds_ended on ticketing.holds using brin (ended_at);

-- A hold is one row, because a crowd takes thousands a second; these are its lines for whoever counts.
create view ticketing.hold_lines as
select h.id as hold_id, l."ticketTypeId" as ticket_type_id, l."dateId" as date_id, l.quantity,
  -- from which quotas; given back to these, whatever the type is linked to by then
  l."quotaIds" as quota_ids
from ticketing.holds h
  cross join lateral jsonb_to_recordset(h.lines) as l ("ticketTypeId" uuid, "dateId" uuid, quantity int, "quotaIds" uuid[]);

create table ticketing.orders (
  id uuid primary key,
  number text not null unique,
  event_id uuid not null references ticketing.shows,
  organization_id uuid not null,
  source text not null default 'sale' check (source in ('sale', 'invitation')),
  -- null for invitations, which are never held
  hold_id uuid unique,
  request_key text not null,
  request_hash text not null,
  state text not null check (state in ('awaiting_payment', 'paid', 'partly_refunded', 'refunded', 'cancelled', 'expired', 'closed')),
  buyer_name text not null,
  buyer_email citext not null,
  buyer_phone text,
  locale text not null check (locale in ('fr', 'en')),
  member_id uuid,
  currency text not null,
  quantity int not null check (quantity > 0),
  -- minor units; total = revenue + fee
  total int not null check (total >= 0),
  revenue int not null check (revenue >= 0),
  fee int not null check (fee >= 0),
  commission int not null check (commission between 0 and revenue),
  fee_vat int not null check (fee_vat between 0 and fee + commission),
  vat jsonb not null,
  -- what was promised about giving back, when it was bought
  fee_returned boolean not null,
  returnable_until_hours int,
  payment_id uuid,
  -- money that went back or is on its way
  refunded int not null default 0 check (refunded between 0 and total),
  review_reason text,
  placed_at timestamptz not null default now(),
  paid_at timestamptz,
  ended_at timestamptz,
  search text not null generated always as (kit.plain(buyer_name) || ' ' || lower(buyer_email::text collate "C") || ' ' || lower(number)) stored,
  check (total = revenue + fee),
  check (source = 'invitation' or hold_id is not null),
  check ((paid_at is not null) or state in ('awaiting_payment', 'cancelled', 'expired', 'closed'))
);
create index orders_event on ticketing.orders (event_id, id desc);
create index orders_organization on ticketing.orders (organization_id, id desc);
create index orders_member on ticketing.orders (member_id, id desc) where member_id is not null;
create index orders_email on ticketing.orders (buyer_email, event_id);
create index orders_review on ticketing.orders (id desc) where review_reason is not null;
create index orders_paid on ticketing.orders (event_id, paid_at) where paid_at is not null;

create table ticketing.order_lines (
  order_id uuid not null references ticketing.orders on delete cascade,
  position smallint not null,
  ticket_type_id uuid not null references ticketing.ticket_types,
  date_id uuid not null,
  type_name text not null,
  quantity int not null check (quantity > 0),
  unit_price int not null check (unit_price >= 0),
  vat_rate_bp int not null,
  vat int not null,
  fee int not null,
  commission int not null,
  fee_vat int not null,
  quota_ids uuid[] not null check (cardinality(quota_ids) > 0),
  holders text[] not null,
  primary key (order_id, position),
  check (cardinality(holders) = quantity)
);
create index order_lines_type on ticketing.order_lines (ticket_type_id);

-- Last number given per event. Numbered inside the batch that issues, so that the numbers have no hole.
create table ticketing.ticket_numbers (
  event_id uuid primary key references ticketing.shows,
  last int not null default 0 check (last >= 0)
) with (fillfactor = 50);

create table ticketing.tickets (
  id uuid primary key,
  event_id uuid not null,
  number int not null check (number > 0),
  order_id uuid not null references ticketing.orders,
  ticket_type_id uuid not null,
  date_id uuid not null,
  type_name text not null,
  holder text not null,
  state text not null default 'issued' check (state in ('issued', 'blocked', 'cancelled')),
  -- grows when the ticket changes hands: codes of an earlier version open nothing
  secret_version int not null default 1 check (secret_version between 1 and 65535),
  short_code text not null,
  -- its share of what was paid, minor units
  price int not null check (price >= 0),
  vat int not null,
  fee int not null check (fee >= 0),
  commission int not null check (commission >= 0),
  fee_vat int not null,
  quota_ids uuid[] not null check (cardinality(quota_ids) > 0),
  issued_at timestamptz not null default now(),
  cancelled_at timestamptz,
  cancelled_by text check (cancelled_by in ('buyer', 'organizer', 'event')),
  -- the fact that called its event or date off
  ended_with uuid,
  search text not null generated always as (kit.plain(holder)) stored,
  unique (event_id, number),
  unique (event_id, short_code),
  check ((cancelled_at is null) = (state <> 'cancelled')),
  check ((cancelled_by is null) = (cancelled_at is null))
);
create index tickets_order on ticketing.tickets (order_id);
create index tickets_date on ticketing.tickets (date_id, ticket_type_id) where state <> 'cancelled';

create table ticketing.refunds (
  id uuid primary key,
  order_id uuid not null references ticketing.orders,
  payment_id uuid not null,
  -- what it is for, said once: asking again finds it
  key text not null unique,
  reason text not null check (reason in ('buyer_asked', 'organizer_decided', 'event_cancelled', 'no_place', 'paid_twice')),
  note text,
  state text not null default 'requested' check (state in ('requested', 'submitted', 'succeeded', 'failed')),
  amount int not null check (amount > 0),
  revenue int not null check (revenue >= 0),
  fee int not null check (fee >= 0),
  commission int not null check (commission >= 0),
  fee_vat int not null,
  currency text not null,
  -- the refund of payments that carries it out
  payment_refund_id uuid unique,
  last_error text,
  requested_at timestamptz not null default now(),
  settled_at timestamptz,
  check (amount = revenue + fee)
);
create index refunds_order on ticketing.refunds (order_id);
create index refunds_failed on ticketing.refunds (order_id) where state = 'failed';
create index refunds_open on ticketing.refunds (requested_at) where state = 'requested';

-- A ticket is refunded at most once.
create table ticketing.refund_tickets (
  ticket_id uuid primary key references ticketing.tickets,
  refund_id uuid not null references ticketing.refunds
);
create index refund_tickets_refund on ticketing.refund_tickets (refund_id);

-- Letters asked for again, so that nobody's mailbox is flooded.
create table ticketing.letters (
  id uuid primary key,
  order_id uuid not null references ticketing.orders,
  asked_at timestamptz not null default now()
);
create index letters_order on ticketing.letters (order_id, asked_at desc);
