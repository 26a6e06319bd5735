-- Counts changes, so that nobody overwrites what they have not seen.
alter table campaign add column version int not null default 0;
alter table message_template add column version int not null default 0;
