-- Engagements and costs of what was shared were of one post, beside the price of all deliverables.
-- Now they are of the same deliverables as the price; where the price was not shared, the cost per
-- engagement of the whole cannot be worked out and is unknown.

update approval_link link
set shared = jsonb_set(
  link.shared::jsonb,
  '{creators}',
  (
    select coalesce(
      jsonb_agg(
        creator || jsonb_build_object(
          'deliverables', case when posts is null
            then '[{"format": "POST", "pieces": 1}]'::jsonb else creator -> 'deliverables' end,
          'engagements', case when jsonb_typeof(creator -> 'engagements') = 'object'
            then jsonb_build_object(
              'point', (creator #>> '{engagements,point}')::numeric * coalesce(posts, 1),
              'lo', (creator #>> '{engagements,lo}')::numeric * coalesce(posts, 1),
              'hi', (creator #>> '{engagements,hi}')::numeric * coalesce(posts, 1)) end,
          'perEngagement', case when jsonb_typeof(creator -> 'perEngagement') = 'number'
            then round(
              (creator ->> 'price')::numeric
                / nullif((creator #>> '{engagements,point}')::numeric * coalesce(posts, 1), 0), 6) end)
        order by place),
      '[]'::jsonb)
    from (
      select creator, place, (
        select sum((asked ->> 'pieces')::int
          * case asked ->> 'format' when 'STORY' then 0.3 else 1 end)
        from jsonb_array_elements(creator -> 'deliverables') asked) posts
      from jsonb_array_elements(link.shared::jsonb -> 'creators') with ordinality as one (creator, place)
    ) counted
  )
)::text;
