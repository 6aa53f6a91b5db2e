-- what members were told in the product; words are made when read, in the reader's language
create table notifications.notices (
  id uuid primary key,
  member_id uuid not null,
  kind text not null,
  -- what happened: with the kind it makes a notice unique for a member
  key text not null,
  params jsonb not null default '{}',
  path text,
  created_at timestamptz(3) not null default now(),
  read_at timestamptz(3),
  unique (member_id, kind, key)
);
create index notices_of_member on notifications.notices (member_id, created_at desc, id desc);
create index notices_unread on notifications.notices (member_id) where read_at is null;
