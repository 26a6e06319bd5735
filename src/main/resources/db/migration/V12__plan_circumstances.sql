-- What a plan was asked under, so that a plan that is out of date can say what has changed since.
-- Plans of before say nothing.
alter table plan add column asked_under text;
