create function payments.append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

-- what is owed for a subject, and how far its money has come
create table payments.payments (
  id uuid primary key,
  key text not null unique,
  subject_type text not null check (subject_type in ('order')),
  subject_id uuid not null,
  organization_id uuid not null,
  provider text not null check (provider in ('embedded', 'stripe')),
  -- null until the provider has answered: then the same id is sent again as idempotency key
  provider_ref text,
  client_secret text,
  -- real money
  live boolean not null,
  state text not null default 'created'
    check (state in ('created', 'requires_action', 'processing', 'succeeded', 'failed', 'cancelled')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  amount bigint not null check (amount > 0),
  revenue bigint not null check (revenue >= 0),
  fee bigint not null check (fee >= 0),
  commission bigint not null check (commission between 0 and revenue),
  fee_vat bigint not null check (fee_vat between 0 and fee + commission),
  -- booked as what was owed; money that is something else waits in a review
  captured bigint not null default 0 check (captured in (0, amount)),
  refund_pending bigint not null default 0 check (refund_pending >= 0),
  refunded bigint not null default 0 check (refunded >= 0),
  -- its money is what fulfils the subject
  settled boolean not null default false,
  description text not null,
  payer_email text not null,
  card_brand text,
  card_last4 text check (card_last4 ~ '^\d{4}$'),
  failure text,
  created_at timestamptz not null default now(),
  -- when the provider was last asked
  checked_at timestamptz not null default now(),
  succeeded_at timestamptz,
  check (amount = revenue + fee),
  check (refunded + refund_pending <= captured),
  check ((state = 'succeeded') = (succeeded_at is not null)),
  check (not settled or captured = amount),
  unique (provider, provider_ref)
);
-- one payment at a time may still bring money for a subject; one at most has fulfilled it
create unique index payments_open on payments.payments (subject_type, subject_id)
  where state in ('created', 'requires_action', 'processing', 'failed');
create unique index payments_settled on payments.payments (subject_type, subject_id) where settled;
create index payments_subject on payments.payments (subject_id, subject_type);
create index payments_organization on payments.payments (organization_id, id desc);

-- paid, and its subject has not said yet that what was paid for exists
create table payments.unfulfilled (
  payment_id uuid primary key references payments.payments,
  since timestamptz not null default now()
);

-- every change of a payment: what was reported, by which way it came
create table payments.history (
  id uuid primary key,
  payment_id uuid not null references payments.payments,
  at timestamptz not null default clock_timestamp(),
  what text not null,
  source text not null,
  details jsonb not null default '{}'
);
create index history_payment on payments.history (payment_id, id);
create trigger history_append_only before update or delete on payments.history
  for each row execute function payments.append_only();

-- what waits for a person
create table payments.reviews (
  id uuid primary key,
  kind text not null check (kind in ('unknown_payment', 'wrong_amount', 'wrong_currency', 'real_money', 'unfulfilled',
    'refund_failed', 'refunded_elsewhere', 'disputed')),
  -- what it is about, so that the same thing is not told twice
  about text not null,
  provider text not null check (provider in ('embedded', 'stripe')),
  provider_ref text not null,
  payment_id uuid references payments.payments,
  refund_id uuid,
  amount bigint not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- the money stands in the ledger's account `unallocated`
  held boolean not null default false,
  details jsonb not null default '{}',
  opened_at timestamptz not null default now(),
  resolved_at timestamptz,
  repair text check (repair in ('refund', 'retry', 'recheck', 'dismiss')),
  reason text,
  resolved_by uuid,
  unique (kind, about),
  check ((resolved_at is null) = (repair is null))
);
create index reviews_open on payments.reviews (id desc) where resolved_at is null;

create table payments.refunds (
  id uuid primary key,
  -- null: money nobody knows, given back out of a review
  payment_id uuid references payments.payments,
  review_id uuid references payments.reviews,
  key text not null,
  provider text not null check (provider in ('embedded', 'stripe')),
  -- the provider's payment
  payment_ref text not null,
  provider_ref text,
  state text not null default 'requested' check (state in ('requested', 'submitted', 'succeeded', 'failed')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  amount bigint not null check (amount > 0),
  revenue bigint not null default 0 check (revenue >= 0),
  fee bigint not null default 0 check (fee >= 0),
  commission bigint not null default 0 check (commission >= 0),
  fee_vat bigint not null default 0 check (fee_vat >= 0),
  reason text not null,
  failure text,
  tries int not null default 0,
  -- how often it was given up and promised again
  round int not null default 0,
  due_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  unique (payment_id, key),
  unique (review_id),
  unique (provider, provider_ref),
  check (review_id is not null or (payment_id is not null and amount = revenue + fee))
);
create index refunds_payment on payments.refunds (payment_id);
create index refunds_payment_ref on payments.refunds (provider, payment_ref);
create index refunds_due on payments.refunds (due_at) where state in ('requested', 'submitted');

-- the sums on the payment follow its refunds, so that its check holds them below what was captured
create function payments.count_refund() returns trigger language plpgsql as $$
declare
  pending bigint := 0;
  done bigint := 0;
begin
  if new.review_id is not null then return null; end if;
  if tg_op = 'UPDATE' then
    if old.state in ('requested', 'submitted') then pending := -old.amount; end if;
    if old.state = 'succeeded' then done := -old.amount; end if;
  end if;
  if new.state in ('requested', 'submitted') then pending := pending + new.amount; end if;
  if new.state = 'succeeded' then done := done + new.amount; end if;
  if pending <> 0 or done <> 0 then
    update payments.payments set refund_pending = refund_pending + pending, refunded = refunded + done
      where id = new.payment_id;
  end if;
  return null;
end $$;
create trigger refunds_counted after insert or update on payments.refunds
  for each row execute function payments.count_refund();
create function payments.keep_refund() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.payment_id, new.review_id, new.amount, new.currency, new.revenue, new.fee, new.commission, new.fee_vat)
    is distinct from (old.payment_id, old.review_id, old.amount, old.currency, old.revenue, old.fee, old.commission, old.fee_vat) then
    raise exception 'what a refund consists of never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger refunds_kept before update or delete on payments.refunds
  for each row execute function payments.keep_refund();

-- notifications of providers: written before anything else, worked from here
create table payments.webhook_inbox (
  provider text not null,
  event_id text not null,
  type text not null,
  -- the provider's payment it is about
  reference text not null,
  payload jsonb not null,
  received_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  tries int not null default 0,
  done_at timestamptz,
  error text,
  primary key (provider, event_id)
);
create index webhook_inbox_due on payments.webhook_inbox (due_at) where done_at is null;

-- double entry
create table payments.postings (
  id uuid primary key,
  kind text not null check (kind in ('captured', 'held_for_review', 'refund_requested', 'refund_succeeded',
    'refund_failed', 'paid_out', 'debt_carried')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  payment_id uuid references payments.payments,
  refund_id uuid references payments.refunds,
  review_id uuid references payments.reviews,
  at timestamptz not null default now()
);
create index postings_payment on payments.postings (payment_id);
create index postings_refund on payments.postings (refund_id) where refund_id is not null;

create table payments.entries (
  posting_id uuid not null references payments.postings,
  line smallint not null,
  account text not null check (account in ('provider_clearing', 'organization_payable', 'organization_receivable',
    'platform_commission', 'platform_vat', 'buyer_refunds', 'unallocated')),
  organization_id uuid,
  currency text not null,
  amount bigint not null check (amount <> 0),
  primary key (posting_id, line),
  check ((account in ('organization_payable', 'organization_receivable')) = (organization_id is not null))
);
create index entries_organization on payments.entries (organization_id, posting_id desc) where organization_id is not null;

create trigger postings_append_only before update or delete on payments.postings
  for each row execute function payments.append_only();
create trigger entries_append_only before update or delete on payments.entries
  for each row execute function payments.append_only();
create trigger postings_never_emptied before truncate on payments.postings
  for each statement execute function payments.append_only();
create trigger entries_never_emptied before truncate on payments.entries
  for each statement execute function payments.append_only();

-- a posting stands in the ledger only when its entries, of its own currency, sum to zero: looked at when the transaction commits
create function payments.posting_balances() returns trigger language plpgsql as $$
declare
  lines int;
  total numeric;
  strange int;
begin
  select count(*), coalesce(sum(amount), 0), count(*) filter (where currency <> new.currency)
    into lines, total, strange from payments.entries where posting_id = new.id;
  if lines < 2 or total <> 0 or strange > 0 then
    raise exception 'posting % does not balance: % lines, off by %', new.id, lines, total using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger postings_balance after insert on payments.postings
  deferrable initially deferred for each row execute function payments.posting_balances();

-- and no statement adds entries that do not balance among themselves, to a new posting or an old one
create function payments.entries_balance() returns trigger language plpgsql as $$
begin
  if exists (select from fresh group by posting_id having sum(amount) <> 0) then
    raise exception 'entries do not balance' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger entries_balance after insert on payments.entries referencing new table as fresh
  for each statement execute function payments.entries_balance();

-- copies of this schema, kept by law
create table payments.backups (
  id uuid primary key,
  folder text not null unique,
  taken_at timestamptz not null,
  bytes bigint not null,
  rows bigint not null,
  sha256 text not null,
  verified_at timestamptz
);
