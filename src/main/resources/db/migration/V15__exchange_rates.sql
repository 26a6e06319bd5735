-- Currencies that prices may be in, apart from what each was worth on a day.
create table currency (
  code text primary key check (code ~ '^[A-Z]{3}$')
);
insert into currency (code) select currency from exchange_rate;

alter table list_import
  drop constraint list_import_currency_fkey,
  add foreign key (currency) references currency;
alter table campaign
  drop constraint campaign_currency_fkey,
  add foreign key (currency) references currency;

-- A row for each rate that was ever stated: one that is corrected stays beside its correction, and
-- of two for one day the one stated later counts.
alter table exchange_rate
  drop constraint exchange_rate_pkey,
  add foreign key (currency) references currency,
  add column id bigint generated always as identity primary key,
  add column source text not null default 'SHIPPED' check (source in ('SHIPPED', 'ENTERED', 'ECB')),
  add column entered_by bigint references person on delete set null,
  add column entered_at timestamptz,
  add check ((source = 'SHIPPED') = (entered_at is null));
alter table exchange_rate alter column source drop default;
create index exchange_rate_newest on exchange_rate (currency, as_of desc, id desc);

-- The rate of each currency that counts. No rate is from a day to come.
create view current_exchange_rate as
select distinct on (currency) currency, per_euro, as_of, source, entered_by, entered_at
from exchange_rate
order by currency, as_of desc, id desc;
