package io.timbre.intake.staging;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to the catalogue what {@link Staging} found to differ. Values that the list states replace
 * those in the catalogue; values that it does not state leave the catalogue as it is.
 */
@Component
public class MergeIntoCatalog {

  /** The lock held while an import is applied, since two lists may contain the same new channel. */
  private static final long ONE_AT_A_TIME = 0x74696D627265L;

  private static final List<String> CHANNELS =
      List.of(
          """
          update told set channel_id = nextval(pg_get_serial_sequence('channel', 'id')),
                          creator_id = nextval(pg_get_serial_sequence('creator', 'id'))
          where fresh
          """,
          """
          insert into creator (id, name)
          select creator_id, coalesce(name, handle) from told where fresh
          """,
          """
          insert into channel (id, creator_id, platform, handle, country, language)
          select channel_id, creator_id, platform, handle, country, language
          from told where fresh
          """,
          """
          update channel c
          set country = coalesce(t.country, c.country), language = coalesce(t.language, c.language)
          from told t where t.channel_id = c.id and t.place_differs
          """,
          """
          update creator p set name = t.name from told t where t.creator_id = p.id and t.name_differs
          """,
          """
          delete from channel_niche n using told t
          where t.channel_id = n.channel_id and t.niches_differ
          """,
          """
          insert into channel_niche (channel_id, niche_id, share)
          select channel_id, unnest(niches), 1.0 / cardinality(niches) from told where niches_differ
          """,
          """
          update dated d set channel_id = t.channel_id
          from told t where t.fresh and t.platform = d.platform and t.handle = d.handle
          """);

  private static final String SNAPSHOTS =
      """
      insert into engagement_snapshot as e (channel_id, captured_on, followers, engagements, likes,
        comments, shares, saves, views, posts, sponsored_posts, measured_posts, source_id, line)
      select channel_id, captured_on, followers, engagements, likes,
        comments, shares, saves, views, posts, sponsored_posts, measured_posts, :source, line
      from dated where figures_differ
      on conflict (channel_id, captured_on) do update set
        followers = coalesce(excluded.followers, e.followers),
        engagements = coalesce(excluded.engagements, e.engagements),
        likes = coalesce(excluded.likes, e.likes),
        comments = coalesce(excluded.comments, e.comments),
        shares = coalesce(excluded.shares, e.shares),
        saves = coalesce(excluded.saves, e.saves),
        views = coalesce(excluded.views, e.views),
        posts = coalesce(excluded.posts, e.posts),
        sponsored_posts = coalesce(excluded.sponsored_posts, e.sponsored_posts),
        measured_posts = coalesce(excluded.measured_posts, e.measured_posts),
        source_id = excluded.source_id, line = excluded.line
      """;

  private static final String RATES =
      """
      insert into rate (channel_id, captured_on, amount, currency, source_id, line)
      select channel_id, captured_on, price, :currency, :source, line
      from dated where price_differs
      on conflict (channel_id, captured_on) do update set
        amount = excluded.amount, currency = excluded.currency,
        source_id = excluded.source_id, line = excluded.line
      """;

  private final JdbcClient jdbc;

  MergeIntoCatalog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Waits until no other import is being applied, and makes others wait until the transaction ends.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeTurn() {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(ONE_AT_A_TIME).query(row -> {});
  }

  /**
   * Writes what was staged in this transaction to the catalogue.
   *
   * @param list the name of the list, which becomes the source of the facts
   * @return the id of that source
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public long intoCatalog(String list, CurrencyUnit currency, Instant at) {
    long source = source(list, at);
    CHANNELS.forEach(step -> jdbc.sql(step).update());
    jdbc.sql(SNAPSHOTS).param("source", source).update();
    jdbc.sql(RATES).param("source", source).param("currency", currency.getCode()).update();
    return source;
  }

  private long source(String list, Instant at) {
    return jdbc.sql("insert into source (list_name, taken_in_at) values (?, ?) returning id")
        .params(list, at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }
}
