create schema if not exists events;
