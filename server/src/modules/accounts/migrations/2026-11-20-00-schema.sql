create schema if not exists accounts;
