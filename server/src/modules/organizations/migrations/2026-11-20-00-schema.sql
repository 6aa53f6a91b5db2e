create schema if not exists organizations;
