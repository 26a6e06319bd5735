-- Names and handles are found by their letters and digits alone, in any script: accents, case,
-- width, apostrophes, dots and spaces are no matter.
create function name_key(words text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(
    lower(public.unaccent('public.unaccent', normalize(words, NFKC)) collate pg_c_utf8),
    '[^[:alnum:]]', '', 'g');

create index creator_key on creator using gin (name_key(name) gin_trgm_ops);
create index channel_key on channel using gin (name_key(handle) gin_trgm_ops);
drop index creator_words;
drop index channel_words;
drop function fold;
