-- A file on its way to becoming drafts. What was found in it is kept, so that a page can be looked at again and again
-- without reading the file again.
create table events.imports (
  id uuid primary key,
  organization_id uuid not null,
  created_by uuid,
  created_at timestamptz(3) not null default now(),
  filename text not null,
  format text not null check (format in ('csv', 'ical')),
  language text not null check (language in ('fr', 'en')),
  zone text not null,
  weeks int not null default 0 check (weeks >= 0),
  -- the organizer's words about columns: header → field
  wish jsonb not null default '{}',
  status text not null default 'previewed' check (status in ('previewed', 'running', 'done', 'undone', 'failed')),
  run_by uuid,
  findings jsonb not null,
  -- drafts an undo left where they are, and why
  kept jsonb not null default '[]'
);
create index imports_of_organization on events.imports (organization_id, created_at desc, id desc);
create index imports_by_age on events.imports (created_at);

-- One row a line that is done: a run that was cut short goes on where it stopped.
create table events.import_rows (
  import_id uuid not null references events.imports on delete cascade,
  line int not null,
  -- null when the line was refused in the run, or its draft deleted since
  event_id uuid references events.events on delete set null,
  refusal jsonb,
  primary key (import_id, line)
);
create index import_rows_of_event on events.import_rows (event_id) where event_id is not null;

alter table events.events
  -- the id it has where it was imported from
  add column source_id text,
  -- what the file said and the draft has no room for
  add column source jsonb;
create unique index events_by_source on events.events (organization_id, source_id) where source_id is not null;
