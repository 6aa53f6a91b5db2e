create table ticketing.check_in_lists (
  id uuid primary key,
  event_id uuid not null references ticketing.shows,
  date_id uuid not null,
  name text not null check (name <> ''),
  allows_reentry boolean not null default false,
  -- whom it lets in; everybody when empty
  ticket_type_ids uuid[] not null default '{}',
  created_at timestamptz not null default now(),
  foreign key (event_id, date_id) references ticketing.show_dates (event_id, id)
);
create index check_in_lists_event on ticketing.check_in_lists (event_id);

-- Every attempt at the door, as it was answered.
create table ticketing.check_ins (
  id uuid primary key,
  list_id uuid not null references ticketing.check_in_lists,
  -- in the order of the log
  position bigint generated always as identity,
  ticket_id uuid references ticketing.tickets,
  answer text not null check (answer in ('accepted', 'already_used', 'wrong_event', 'cancelled', 'blocked', 'revoked', 'unknown', 'reversed')),
  at timestamptz not null default now(),
  door text not null default '',
  member_id uuid,
  -- the accepted entry an attempt ran into, or a reversal undoes
  about_id uuid references ticketing.check_ins,
  reason text,
  check (answer <> 'accepted' or ticket_id is not null),
  check (answer <> 'reversed' or (about_id is not null and reason is not null))
);
create index check_ins_list on ticketing.check_ins (list_id, position desc);
create index check_ins_ticket on ticketing.check_ins (ticket_id) where ticket_id is not null;
create unique index check_ins_reversed_once on ticketing.check_ins (about_id) where answer = 'reversed';
create trigger check_ins_append_only before update or delete on ticketing.check_ins for each row execute function kit.append_only();

-- Who is inside: one accepted entry per ticket and list, whatever happens at how many doors at once.
create table ticketing.entries (
  list_id uuid not null references ticketing.check_in_lists,
  ticket_id uuid not null references ticketing.tickets,
  -- written after the entry: whether there is one decides what the log says
  check_in_id uuid not null references ticketing.check_ins deferrable initially deferred,
  at timestamptz not null,
  door text not null,
  primary key (list_id, ticket_id)
);
create index entries_ticket on ticketing.entries (ticket_id);
