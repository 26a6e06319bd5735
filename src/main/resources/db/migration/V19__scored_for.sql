-- The niches and weights for which a shortlisted channel was scored, so that a score for an earlier
-- brief can be told, and the day of the newest figures behind it. Null for entries that were scored
-- before this was recorded.
alter table shortlist_entry add column scored_for text, add column newest_on date;
