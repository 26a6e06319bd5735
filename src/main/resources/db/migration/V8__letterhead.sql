-- How a workspace signs what it hands out to clients.
create table letterhead (
  workspace_id bigint primary key references workspace on delete cascade,
  name text not null check (length(name) between 1 and 200),
  address text not null check (length(address) <= 300),
  accent text not null check (accent ~ '^#[0-9a-f]{6}$'),
  -- Always a PNG, made anew from what was uploaded.
  logo bytea,
  logo_width integer,
  logo_height integer,
  check ((logo is null) = (logo_width is null) and (logo is null) = (logo_height is null))
);
