create schema if not exists clients;
