create schema if not exists bookings;
