-- Clients, and what a campaign is besides its brief. No page made campaigns before this, so there
-- is none that would have no client.

create table client (
  id bigint generated always as identity primary key,
  workspace_id bigint not null references workspace,
  name text not null check (length(name) between 1 and 200),
  own boolean not null,
  created_at timestamptz not null,
  unique (workspace_id, name)
);
-- A workspace is its own client at most once.
create unique index client_own on client (workspace_id) where own;

alter table campaign
  add column client_id bigint not null references client,
  add column goal text not null check (goal in ('AWARENESS', 'TRAFFIC', 'SALES')),
  add column product text not null check (length(product) <= 500),
  add column starts_on date,
  add column ends_on date,
  add column budget numeric(19, 4) not null check (budget >= 0),
  add column currency text not null references exchange_rate,
  add column compensation text not null check (compensation in ('PAID', 'GIFTED')),
  add column product_cost numeric(19, 4) check (product_cost >= 0),
  add column competitors text not null,
  add column brief_text text not null check (length(brief_text) <= 500),
  add column created_by bigint not null references person,
  add column created_at timestamptz not null,
  add column archived_at timestamptz,
  add check (ends_on >= starts_on),
  add check ((compensation = 'GIFTED') = (product_cost is not null));
create index campaign_client on campaign (client_id);

-- What every creator is asked for; a price here is offered to all, without one each asks their own.
create table campaign_deliverable (
  campaign_id bigint not null references campaign on delete cascade,
  kind text not null check (kind in ('POST', 'REEL', 'STORY', 'SHORT', 'VIDEO')),
  pieces integer not null check (pieces between 1 and 100),
  price numeric(19, 4) check (price >= 0),
  primary key (campaign_id, kind)
);
