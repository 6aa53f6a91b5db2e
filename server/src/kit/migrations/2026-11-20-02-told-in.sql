-- in which request or job a fact was told: its correlation id and trace, for what follows from it
alter table kit.outbox add column told_in jsonb not null default '{}';
