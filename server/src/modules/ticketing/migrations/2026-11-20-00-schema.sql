create schema if not exists ticketing;
