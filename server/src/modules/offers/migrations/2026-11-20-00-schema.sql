create schema if not exists offers;
