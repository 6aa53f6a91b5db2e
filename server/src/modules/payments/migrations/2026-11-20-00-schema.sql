create schema if not exists payments;
