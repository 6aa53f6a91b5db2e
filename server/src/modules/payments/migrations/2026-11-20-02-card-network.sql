-- the embedded card network keeps its own books: payments never reads these tables, and knows it by HTTP only
create table payments.network_intents (
  id text primary key,
  idempotency_key text not null unique,
  client_secret text not null unique,
  state text not null default 'requires_card'
    check (state in ('requires_card', 'requires_action', 'processing', 'succeeded', 'cancelled')),
  amount bigint not null check (amount > 0),
  currency text not null,
  refunded bigint not null default 0 check (refunded between 0 and amount),
  description text not null,
  metadata jsonb not null,
  -- how the card behaves, and what may be told of it; its number is never kept
  behaviour text,
  card_brand text,
  card_last4 text,
  card_fingerprint text,
  event_delay_seconds int not null default 0,
  failure text,
  attempts int not null default 0,
  -- the bank's question (3-D Secure)
  challenge_id uuid unique,
  challenge_tries int not null default 0,
  return_path text,
  created_at timestamptz not null default now()
) with (fillfactor = 70);

-- intents whose slow bank has not answered yet; a table of its own keeps the index of a few out of the way of all the others
create table payments.network_slow (
  intent_id text primary key references payments.network_intents,
  answers_at timestamptz not null
);

create table payments.network_refunds (
  id text primary key,
  intent_id text not null references payments.network_intents,
  idempotency_key text not null unique,
  state text not null check (state in ('pending', 'succeeded', 'failed')),
  amount bigint not null check (amount > 0),
  failure text,
  metadata jsonb not null,
  settles_at timestamptz,
  settles_as text check (settles_as in ('succeeded', 'failed')),
  created_at timestamptz not null default now()
);
create index network_refunds_intent on payments.network_refunds (intent_id);
create index network_refunds_settling on payments.network_refunds (settles_at) where settles_as is not null;

-- notifications, delivered at least once
create table payments.network_events (
  position bigint generated always as identity primary key,
  id text not null,
  type text not null,
  payload jsonb not null,
  due_at timestamptz not null default now(),
  tries int not null default 0,
  delivered_at timestamptz,
  created_at timestamptz not null default now()
);
create index network_events_due on payments.network_events (due_at) where delivered_at is null;
