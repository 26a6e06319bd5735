-- Version 1 of the score model: learnt from peers of the size, ranked within the platform.

-- What is usual on a platform: the middle (m) and spread (T) of all its channels, how far whole
-- periods drift (delta, with the pairs of snapshots that show it), and the least estimated price.
alter table benchmark
  add column middle double precision,
  add column spread double precision,
  add column delta double precision,
  add column delta_pairs integer,
  add column views_middle double precision,
  add column views_spread double precision,
  add column views_delta double precision,
  add column views_delta_pairs integer,
  add column least_estimate double precision;

-- Version 0, the seed: facts from public sources, in force until the catalogue speaks for itself.
insert into benchmark_version (version, estimated_at) values (0, now());
insert into benchmark (version, platform, m0, g, tau, s, middle, spread, delta,
                       views_m0, views_tau, views_s, views_middle, views_spread, views_delta,
                       median_cost, price_per_follower, least_estimate)
values
  (0, 'INSTAGRAM', 0.028, 0.20, 0.60, 0.75, 0.028, 0.67, 0.25,
   null, null, null, null, null, null, 0.36, 0.010, 25),
  (0, 'TIKTOK', 0.050, 0.20, 0.80, 0.75, 0.050, 0.85, 0.25,
   0.055, 0.45, 0.33, 0.055, 0.45, 0.15, 0.10, 0.0025, 20),
  (0, 'YOUTUBE', 0.0045, 0.40, 0.80, 0.75, 0.0045, 1.00, 0.25,
   0.027, 0.45, 0.33, 0.027, 0.45, 0.15, 0.30, 0.020, 60);

-- Versions of before keep what they say, and take from the seed what they are silent about.
update benchmark
set middle = seed.middle,
    spread = seed.spread,
    delta = seed.delta,
    views_middle = seed.views_middle,
    views_spread = seed.views_spread,
    views_delta = seed.views_delta,
    least_estimate = seed.least_estimate
from benchmark seed
where seed.version = 0 and seed.platform = benchmark.platform and benchmark.version > 0;

alter table benchmark
  alter column middle set not null,
  alter column spread set not null,
  alter column delta set not null,
  alter column least_estimate set not null;

-- What can be filtered and sorted by: the percentile among peers of the size, which is what
-- engagement was under the model of before; flags as bits (StandingFlag); the newest figures' day.
alter table standing
  add column among_peers double precision,
  add column flags integer not null default 0,
  add column newest_on date;
update standing set among_peers = engagement;
update standing
set newest_on = newest.day
from (select channel_id, max(captured_on) as day from engagement_snapshot group by channel_id) newest
where newest.channel_id = standing.channel_id;
alter table standing
  alter column among_peers set not null,
  alter column flags drop default;

-- A judgement says by which model it was made; those of before stay as they are, by version 0.
alter table shortlist_entry add column model_version integer not null default 0;
alter table shortlist_entry alter column model_version drop default;

-- Standings of before are of the model of before: they are all made anew as soon as Timbre runs.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'refresh-standings', 'score-model-1', now(), false, 1
where exists (select from standing);
