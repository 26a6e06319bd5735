-- What a person is about to send to a creator, as its preview shows it. Whoever sends it takes it
-- out by its key, so that one preview sends one message however often its form arrives.
create table message_draft (
  campaign_id bigint not null references campaign on delete cascade,
  channel_id bigint not null references channel on delete cascade,
  person_id bigint not null references person,
  key uuid not null unique,
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) between 1 and 20000),
  written_at timestamptz not null,
  primary key (campaign_id, channel_id, person_id)
);
create index message_draft_channel on message_draft (channel_id);
