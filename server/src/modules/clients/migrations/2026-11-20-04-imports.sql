-- A file on its way into the address book. What was found in it is kept, so that a page can be looked at again and again without
-- reading the file again.
create table clients.imports (
  id uuid primary key,
  organization_id uuid not null,
  created_by uuid,
  created_at timestamptz(3) not null default now(),
  filename text not null,
  language text not null check (language in ('fr', 'en')),
  -- somebody's words about columns: header → field
  wish jsonb not null default '{}',
  status text not null default 'previewed' check (status in ('previewed', 'running', 'done', 'undone', 'failed')),
  run_by uuid,
  findings jsonb not null,
  -- what an undo left as it is, and why
  kept jsonb not null default '[]'
);
create index imports_of_organization on clients.imports (organization_id, created_at desc, id desc);
create index imports_by_age on clients.imports (created_at);

-- One row a line that is done: a run that was cut short goes on where it stopped, and an undo knows what there was before.
create table clients.import_rows (
  import_id uuid not null references clients.imports on delete cascade,
  line int not null,
  outcome text not null check (outcome in ('created', 'merged', 'refused')),
  client_id uuid references clients.clients on delete set null,
  -- the revision the row left her at, and what she was before it
  revision int,
  before jsonb,
  emails text[] not null default '{}',
  note_id uuid,
  refusal jsonb,
  primary key (import_id, line),
  check ((outcome = 'refused') = (refusal is not null)),
  check ((outcome = 'merged') = (before is not null))
);
create index import_rows_client on clients.import_rows (client_id) where client_id is not null;
