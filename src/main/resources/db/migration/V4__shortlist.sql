-- The channels under discussion for a campaign, as they were judged when they were put there.

create table shortlist_entry (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaign on delete cascade,
  channel_id bigint not null references channel on delete cascade,
  version integer not null,
  state text not null check (state in
    ('SHORTLISTED', 'CONTACTED', 'NEGOTIATING', 'AGREED', 'LIVE', 'DONE', 'DECLINED')),
  declined_because text check (length(declined_because) between 1 and 500),
  owner_id bigint references person,
  agreed_price numeric(19, 4) check (agreed_price >= 0),
  first_day date,
  last_day date,
  tags text not null,
  added_at timestamptz not null,
  -- The judgement, frozen: a later benchmark, price or brief changes none of it.
  benchmark_version integer not null,
  judged_at timestamptz not null,
  score double precision not null,
  score_lo double precision not null,
  score_hi double precision not null,
  engagement_points double precision not null,
  fit_points double precision not null,
  cost_points double precision not null,
  deductions double precision not null,
  rate double precision,
  rate_lo double precision,
  rate_hi double precision,
  rate_over_views boolean not null,
  expected_engagements double precision,
  engagements_lo double precision,
  engagements_hi double precision,
  price double precision,
  price_estimated boolean not null,
  per_engagement double precision,
  followers bigint,
  unique (campaign_id, channel_id),
  check ((state = 'DECLINED') = (declined_because is not null)),
  check (state not in ('AGREED', 'LIVE', 'DONE') or agreed_price is not null),
  check (last_day >= first_day)
);
create index shortlist_entry_channel on shortlist_entry (channel_id);

-- What this creator is asked for; at first what the campaign asks of all.
create table shortlist_deliverable (
  entry_id bigint not null references shortlist_entry on delete cascade,
  kind text not null check (kind in ('POST', 'REEL', 'STORY', 'SHORT', 'VIDEO')),
  pieces integer not null check (pieces between 1 and 100),
  price numeric(19, 4) check (price >= 0),
  primary key (entry_id, kind)
);

-- Notes and activity outlive an entry that is taken off: whoever puts it back finds them.
create table shortlist_note (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaign on delete cascade,
  channel_id bigint not null references channel on delete cascade,
  person_id bigint not null references person,
  who text not null,
  written_at timestamptz not null,
  words text not null check (length(words) between 1 and 2000)
);
create index shortlist_note_of on shortlist_note (campaign_id, channel_id, written_at desc);

-- Who did what when: the sentence by its key in the message files. A reviewer of the client's is
-- no person of ours, so only their name is known.
create table activity (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaign on delete cascade,
  channel_id bigint references channel on delete cascade,
  person_id bigint references person,
  who text not null,
  happened_at timestamptz not null,
  sentence text not null,
  arguments text[] not null
);
create index activity_of on activity (campaign_id, channel_id, id desc);
