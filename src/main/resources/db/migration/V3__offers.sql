-- What a channel offers a plan: the engagements one post of it is expected to draw, with the bounds
-- of eight posts in ten, and what a post costs in euro, known or estimated.
alter table standing
  add column engagements double precision,
  add column engagements_lo double precision,
  add column engagements_hi double precision,
  add column price double precision;

-- Standings of before know nothing of it: they are all made anew as soon as Timbre runs.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'refresh-standings', 'offers', now(), false, 1
where exists (select from standing);
