-- What the client said with the request: where, the answers by key, a message. Null as long as it is only held.
alter table bookings.bookings add details jsonb check (jsonb_typeof(details) = 'object');
