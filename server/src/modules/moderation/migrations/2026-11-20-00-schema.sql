create schema if not exists moderation;
