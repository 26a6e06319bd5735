-- Candidates that a campaign no longer wants to see: why, and who said so, as they were called then.

create table hidden_channel (
  campaign_id bigint not null references campaign on delete cascade,
  channel_id bigint not null references channel on delete cascade,
  reason text not null check (length(reason) between 1 and 300),
  person_id bigint not null references person,
  who text not null,
  hidden_at timestamptz not null,
  primary key (campaign_id, channel_id)
);
create index hidden_channel_channel on hidden_channel (channel_id);
