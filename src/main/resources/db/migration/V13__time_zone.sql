-- Where a person's days begin: a name of the IANA time zone database. Null until they choose one.
alter table person add column time_zone text check (length(time_zone) between 1 and 64);
