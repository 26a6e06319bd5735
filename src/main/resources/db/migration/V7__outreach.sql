-- Writing to creators. What is known of a channel here goes with the channel; what must never be
-- forgotten, that somebody is not to be written to, is kept as hashes that name nobody.

-- The address a workspace has for a channel. No other workspace sees it.
create table contact (
  id bigint generated always as identity primary key,
  workspace_id bigint not null references workspace,
  channel_id bigint not null references channel on delete cascade,
  email text not null check (length(email) between 3 and 254),
  added_by bigint not null references person,
  added_at timestamptz not null,
  unique (workspace_id, channel_id)
);
create index contact_channel on contact (channel_id);

-- Whom a workspace must not write to any more: SHA-256 of an address, or of a platform and handle.
create table suppression (
  workspace_id bigint not null references workspace,
  subject_hash bytea not null,
  by_hand boolean not null,
  at timestamptz not null,
  primary key (workspace_id, subject_hash)
);

-- Whom nobody may write to any more, as they asked to be erased: the same hashes.
create table erasure (
  subject_hash bytea primary key,
  at timestamptz not null
);

-- A link to unsubscribe, as it stands in a message that went out. It outlives message and channel.
create table unsubscribe_link (
  token_hash bytea primary key,
  workspace_id bigint not null references workspace,
  address_hash bytea not null,
  channel_hash bytea not null,
  created_at timestamptz not null
);

-- The server a workspace sends its mail through. The password is encrypted with a key that is not
-- in the database.
create table mail_server (
  workspace_id bigint primary key references workspace,
  host text not null check (length(host) between 1 and 253),
  port integer not null check (port between 1 and 65535),
  security text not null check (security in ('STARTTLS', 'TLS', 'NONE')),
  username text check (length(username) between 1 and 200),
  password bytea,
  from_name text not null check (length(from_name) between 1 and 200),
  from_address text not null check (length(from_address) between 3 and 254),
  reply_to text check (length(reply_to) between 3 and 254),
  changed_by bigint not null references person,
  changed_at timestamptz not null,
  check ((username is null) = (password is null))
);

create table message_template (
  id bigint generated always as identity primary key,
  workspace_id bigint not null references workspace,
  name text not null check (length(name) between 1 and 200),
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) between 1 and 20000),
  unique (workspace_id, name)
);

-- Without an address it was sent by hand, elsewhere.
create table message (
  id bigint generated always as identity primary key,
  workspace_id bigint not null references workspace,
  campaign_id bigint not null references campaign on delete cascade,
  channel_id bigint not null references channel on delete cascade,
  recipient text,
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) between 1 and 20000),
  state text not null check (state in
    ('QUEUED', 'SENDING', 'SENT', 'SENT_BY_HAND', 'FAILED', 'UNCERTAIN', 'WITHDRAWN')),
  written_by bigint not null references person,
  written_at timestamptz not null,
  queued_at timestamptz,
  tries integer not null,
  next_try_at timestamptz,
  obstacle text,
  server_said text,
  mime_id text,
  settled_at timestamptz,
  check ((recipient is null) = (state = 'SENT_BY_HAND'))
);
create index message_of on message (campaign_id, channel_id);
create index message_channel on message (channel_id);
create index message_hour on message (workspace_id, queued_at);

-- What came back.
create table reply (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaign on delete cascade,
  channel_id bigint not null references channel on delete cascade,
  day date not null,
  words text not null check (length(words) between 1 and 20000),
  written_by bigint not null references person,
  written_at timestamptz not null
);
create index reply_of on reply (campaign_id, channel_id);
create index reply_channel on reply (channel_id);

create table follow_up (
  id bigint generated always as identity primary key,
  workspace_id bigint not null references workspace,
  campaign_id bigint not null references campaign on delete cascade,
  channel_id bigint not null references channel on delete cascade,
  due_on date not null,
  planned_by bigint not null references person,
  planned_at timestamptz not null,
  done_at timestamptz
);
-- One is open at a time.
create unique index follow_up_open on follow_up (campaign_id, channel_id) where done_at is null;
create index follow_up_due on follow_up (workspace_id, due_on) where done_at is null;
create index follow_up_channel on follow_up (channel_id);
