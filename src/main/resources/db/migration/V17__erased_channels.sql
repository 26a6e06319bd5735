-- A channel whose creator was erased while a price was agreed: the terms stand by its number, and
-- nothing else is left of it. No ranking shows it.
alter table channel add column erased boolean not null default false;
