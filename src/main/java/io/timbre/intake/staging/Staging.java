package io.timbre.intake.staging;

import io.timbre.niche.ReadCategory;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the rows of a list with the catalogue, in three temporary tables that are dropped at the
 * end of the transaction: {@code staged} contains the rows as they are, {@code told} the facts that
 * they state about each channel, and {@code dated} those that they state about each channel on each
 * day.
 */
@Component
public class Staging {

  private static final String STAGED =
      """
      create temporary table staged (
        line integer not null, platform text not null, handle text not null, name text,
        followers bigint, engagements double precision, likes double precision,
        comments double precision, shares double precision, saves double precision,
        views double precision, posts integer, sponsored_posts integer, measured_posts integer,
        price numeric(19, 4), country text, language text, niches text, captured_on date not null
      ) on commit drop
      """;

  /** The newest value that the list states for each fact of a channel. */
  private static final String TOLD =
      """
      create temporary table told on commit drop as
      select t.*, c.id as channel_id, c.creator_id, c.id is null as fresh,
        c.id is not null and (
             t.country is distinct from c.country and t.country is not null
          or t.language is distinct from c.language and t.language is not null) as place_differs,
        c.id is not null and t.name <> p.name and p.name = t.handle as name_differs,
        t.niches is not null and t.niches is distinct from n.niches as niches_differ
      from (
        select platform, handle,
          (array_agg(name order by captured_on desc) filter (where name is not null))[1] as name,
          (array_agg(country order by captured_on desc)
            filter (where country is not null))[1] as country,
          (array_agg(language order by captured_on desc)
            filter (where language is not null))[1] as language,
          (array_agg(niches order by captured_on desc)
            filter (where niches is not null))[1]::integer[] as niches
        from staged group by platform, handle
      ) t
      left join channel c on c.platform = t.platform and c.handle = t.handle
      left join creator p on p.id = c.creator_id
      left join lateral (
        select case when max(share) - min(share) < 1e-9 and sum(share) > 1 - 1e-9
                    then array_agg(niche_id order by niche_id) end as niches
        from channel_niche where channel_id = c.id
      ) n on true
      """;

  /** A row without figures adds no snapshot, and a row without a price adds no rate. */
  private static final String DATED =
      """
      create temporary table dated on commit drop as
      select s.*, t.channel_id,
        num_nonnulls(s.followers, s.engagements, s.likes, s.comments, s.shares, s.saves, s.views,
            s.posts, s.sponsored_posts) > 0
          and (e.channel_id is null or
            (coalesce(s.followers, e.followers), coalesce(s.engagements, e.engagements),
             coalesce(s.likes, e.likes), coalesce(s.comments, e.comments),
             coalesce(s.shares, e.shares), coalesce(s.saves, e.saves),
             coalesce(s.views, e.views), coalesce(s.posts, e.posts),
             coalesce(s.sponsored_posts, e.sponsored_posts),
             coalesce(s.measured_posts, e.measured_posts))
            is distinct from
            (e.followers, e.engagements, e.likes, e.comments, e.shares, e.saves, e.views, e.posts,
             e.sponsored_posts, e.measured_posts)) as figures_differ,
        s.price is not null
          and (s.price, :currency) is distinct from (r.amount, r.currency) as price_differs
      from staged s
      join told t on t.platform = s.platform and t.handle = s.handle
      left join engagement_snapshot e
        on e.channel_id = t.channel_id and e.captured_on = s.captured_on
      left join rate r on r.channel_id = t.channel_id and r.captured_on = s.captured_on
      """;

  private static final String CHANGES =
      """
      select count(*) filter (where fresh) as fresh,
             count(*) filter (where not fresh and differs) as updated,
             count(*) filter (where not fresh and not differs) as unchanged
      from (
        select t.fresh, t.place_differs or coalesce(t.name_differs, false) or t.niches_differ
            or bool_or(d.figures_differ or d.price_differs) as differs
        from told t join dated d on d.platform = t.platform and d.handle = t.handle
        group by t.platform, t.handle, t.fresh, t.place_differs, t.name_differs, t.niches_differ
      ) channels
      """;

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final ReadCategory readCategory;

  Staging(JdbcTemplate template, JdbcClient jdbc, ReadCategory readCategory) {
    this.template = template;
    this.jdbc = jdbc;
    this.readCategory = readCategory;
  }

  /**
   * Stages rows until the end of the transaction and compares them with the catalogue.
   *
   * @param currency the currency of their prices
   * @param rows adds the rows one by one
   * @return how they differ from the catalogue
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public ChannelChanges compare(CurrencyUnit currency, Consumer<StageRows> rows) {
    jdbc.sql(STAGED).update();
    StageRows into = new StageRows(template, new NicheIds(readCategory, jdbc));
    rows.accept(into);
    into.flush();
    jdbc.sql("analyze staged").update();
    jdbc.sql(TOLD).update();
    jdbc.sql("analyze told").update();
    jdbc.sql(DATED).param("currency", currency.getCode()).update();
    return jdbc.sql(CHANGES)
        .query((row, at) ->
            new ChannelChanges(row.getInt("fresh"), row.getInt("updated"), row.getInt("unchanged")))
        .single();
  }
}
