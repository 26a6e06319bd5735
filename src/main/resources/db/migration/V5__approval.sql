-- Links by which a client approves of creators without an account.

create table approval_link (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaign on delete cascade,
  -- SHA-256 of the token: who reads the database cannot open a link.
  token_hash bytea not null unique,
  -- What the client sees, as JSON, frozen; nothing else of the campaign can be seen by the link.
  shared text not null,
  created_by bigint not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  check (expires_at > created_at)
);
create index approval_link_campaign on approval_link (campaign_id);

-- Every word of every reviewer is kept; each one's last word on a creator counts. The channel is
-- one of the frozen copy, which outlives the catalogue.
create table approval_answer (
  id bigint generated always as identity primary key,
  link_id bigint not null references approval_link on delete cascade,
  channel_id bigint not null,
  reviewer text not null check (length(reviewer) between 1 and 100),
  approved boolean not null,
  words text not null check (length(words) <= 1000),
  answered_at timestamptz not null,
  check (approved or length(words) > 0)
);
create index approval_answer_of on approval_answer (link_id, id);
