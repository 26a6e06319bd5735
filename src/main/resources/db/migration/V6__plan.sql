-- Plans of a campaign: what was asked for, and the answer as it stands, as whole documents: a plan
-- is kept as it was found, whatever the catalogue says later.
create table plan (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaign on delete cascade,
  asked_by bigint not null references person,
  asked_at timestamptz not null,
  wish text not null,
  state text not null check (state in ('SEARCHING', 'OPTIMAL', 'FEASIBLE', 'INFEASIBLE', 'UNKNOWN')),
  stopped boolean not null default false,
  -- Whether the frontier and the reasons are told as well.
  complete boolean not null default false,
  outcome text not null
);
create index plan_newest on plan (campaign_id, id desc);
