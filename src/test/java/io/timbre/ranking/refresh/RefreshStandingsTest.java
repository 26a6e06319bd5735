package io.timbre.ranking.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.ranking.Ranked;
import io.timbre.ranking.RankedChannel;
import io.timbre.ranking.RankingOnPostgres;
import io.timbre.ranking.Slice;
import io.timbre.ranking.StandingFlag;
import io.timbre.scoring.Benchmarks;
import io.timbre.scoring.RateBenchmark;
import io.timbre.scoring.Seed;
import io.timbre.scoring.SetApart;
import io.timbre.scoring.Weights;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** From rows as an import leaves them to rankings, on a real PostgreSQL. */
@Tag("database")
class RefreshStandingsTest {

  private static RankingOnPostgres timbre;

  @BeforeAll
  static void start() throws IOException {
    timbre = new RankingOnPostgres();
  }

  @AfterAll
  static void stop() throws IOException {
    timbre.close();
  }

  @BeforeEach
  void empty() {
    timbre.clear();
  }

  @Test
  void an_empty_catalogue_ranks_nobody_by_the_seed() {
    timbre.restart();
    Ranked ranked = all();
    assertThat(ranked.rows()).isEmpty();
    assertThat(ranked.total()).isZero();
    assertThat(ranked.facets().platforms()).isEmpty();
    assertThat(ranked.benchmarkVersion()).isZero();
    assertThat(timbre.benchmarks().current()).isEqualTo(Seed.BENCHMARKS);
  }

  @Test
  void more_engagement_stands_above_more_followers() {
    ChannelId loud = timbre.measured("loud", 900_000L, 4_000.0);
    ChannelId close = timbre.measured("close", 9_000L, 900.0);
    timbre.refresh();

    Ranked ranked = all();
    assertThat(ranked.rows()).extracting(RankedChannel::channel).containsExactly(close, loud);
    assertThat(ranked.rows()).extracting(RankedChannel::position).containsExactly(1, 2);
    assertThat(ranked.rows().getFirst().placeByFollowers()).hasValue(2);
  }

  @Test
  void a_channel_nobody_measured_is_set_apart_and_not_dropped() {
    timbre.channel("Silent", Platform.TIKTOK, "silent", null);
    timbre.measured("crumb", 12_000L, 300.0);
    timbre.refresh();

    Ranked ranked = all();
    assertThat(ranked.total()).isEqualTo(2);
    assertThat(ranked.setApart()).isEqualTo(1);
    assertThat(ranked.rows().getLast().setApart()).hasValue(SetApart.FEW_POSTS);
    assertThat(ranked.rows().getLast().placeByFollowers()).isEmpty();
  }

  @Test
  void the_order_is_that_of_the_explained_scores_and_survives_a_restart() {
    timbre.manyChannels(300, 1);
    timbre.refresh();
    Brief brief =
        new Brief(
            List.of(
                new WeightedNiche(niche("baking"), 0.6), new WeightedNiche(niche("travel"), 0.4)),
            Filters.NONE,
            Weights.DEFAULT);
    Ranked ranked = timbre.ranking().rank(brief, Order.SCORE, Slice.first(100));

    List<RankedChannel> above =
        ranked.rows().stream().filter(row -> row.setApart().isEmpty()).toList();
    assertThat(above).hasSizeGreaterThan(20);
    assertThat(above)
        .isSortedAccordingTo(
            (a, b) -> Double.compare(b.score().interval().point(), a.score().interval().point()));
    assertThat(ranked.rows()).extracting(row -> row.setApart().isPresent()).isSorted();
    timbre.restart();
    assertThat(timbre.ranking().rank(brief, Order.SCORE, Slice.first(100))).isEqualTo(ranked);
  }

  @Test
  void one_channel_has_the_position_the_whole_ranking_gives_it() {
    timbre.manyChannels(120, 2);
    timbre.refresh();
    Brief narrow = Brief.NONE.with(inCountries("DE"));
    for (RankedChannel row :
        timbre.ranking().rank(Brief.NONE, Order.SCORE, Slice.from(30, 50)).rows()) {
      assertThat(timbre.ranking().one(row.channel(), narrow)).hasValue(row);
    }
    assertThat(timbre.ranking().one(new ChannelId(Long.MAX_VALUE), narrow)).isEmpty();
  }

  @Test
  void thirty_channels_speak_for_themselves_and_only_news_make_a_new_version() {
    timbre.manyChannels(200, 3);
    timbre.refresh();
    Benchmarks first = timbre.benchmarks().current();
    assertThat(first.version()).isEqualTo(1);
    assertThat(first.byPlatform()).isNotEqualTo(Seed.BENCHMARKS.byPlatform());

    timbre.refresh();
    assertThat(timbre.benchmarks().current()).isEqualTo(first);

    timbre.manyChannels(200, 4);
    timbre.refresh();
    assertThat(timbre.benchmarks().current().version()).isEqualTo(2);
    assertThat(all().rows()).allMatch(row -> row.benchmarkVersion() == 2);
    assertThat(versions()).containsExactly(0, 1, 2);
    timbre.restart();
    assertThat(timbre.benchmarks().current().version()).isEqualTo(2);
  }

  @Test
  void the_seed_stays_what_it_was_while_the_catalogue_speaks_for_itself() {
    timbre.manyChannels(100, 11);
    timbre.refresh();
    assertThat(timbre.benchmarks().current().version()).isPositive();
    assertThat(timbre.seed().seed()).isEqualTo(Seed.BENCHMARKS);
  }

  @Test
  void a_version_says_how_many_channels_stand_behind_it() {
    timbre.manyChannels(200, 5);
    timbre.refresh();
    assertThat(behindInstagram("rate_channels")).isBetween(30, 200);
    assertThat(behindInstagram("delta_pairs")).isBetween(90, 200);
  }

  private static int behindInstagram(String figure) {
    return timbre
        .sql()
        .sql(
            "select %s from benchmark where platform = 'INSTAGRAM' and version = 1"
                .formatted(figure))
        .query(Integer.class)
        .single();
  }

  @Test
  void a_version_estimates_middle_spread_drift_and_the_least_price() {
    timbre.manyChannels(400, 10);
    timbre.refresh();
    RateBenchmark found = timbre.benchmarks().current().of("INSTAGRAM").overFollowers();
    RateBenchmark seed = Seed.of("INSTAGRAM").overFollowers();
    assertThat(Math.log(found.middle())).isCloseTo(-4 - seed.s() * seed.s() / 2, within(0.15));
    assertThat(found.spread()).isBetween(found.tau(), 1.0);
    // Every month is drawn anew around one rate, so that a change scatters by half a unit twice.
    double drift2 = 0.5 * 0.5 - seed.s() * seed.s() / 10;
    assertThat(found.delta()).isCloseTo(Math.sqrt(drift2), within(0.1));
    assertThat(timbre.benchmarks().current().of("INSTAGRAM").cost().leastEstimate())
        .isBetween(40.0, 160.0);
  }

  @Test
  void a_standing_keeps_its_percentile_among_peers_its_flags_and_the_day_of_its_newest_figures() {
    ChannelId channel = timbre.measured("old", 20_000L, 18_000.0);
    timbre.snapshot(channel, RankingOnPostgres.TODAY.minusDays(40), 19_000L, 9_000.0);
    timbre.channel("Silent", Platform.TIKTOK, "silent", null);
    timbre.refresh();
    Map<String, Object> standing =
        timbre
            .sql()
            .sql("select among_peers, flags, newest_on::text from standing where channel_id = ?")
            .param(channel.value())
            .query()
            .singleRow();
    RankedChannel row = timbre.ranking().one(channel, Brief.NONE).orElseThrow();
    assertThat(standing.get("among_peers"))
        .isEqualTo(row.score().standing().engagement().amongPeers());
    assertThat(standing.get("flags"))
        .isEqualTo(
            StandingFlag.bits(
                List.of(StandingFlag.ENGAGEMENT_FAR_ABOVE_PEERS, StandingFlag.PRICE_ESTIMATED)));
    assertThat(standing.get("newest_on"))
        .isEqualTo(RankingOnPostgres.TODAY.minusDays(1).toString());
    assertThat(
            timbre
                .sql()
                .sql("select count(*) from standing where newest_on is null and flags = 0")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void a_refresh_that_fails_half_way_leaves_everything_as_it_was() {
    timbre.manyChannels(100, 6);
    timbre.refresh();
    Ranked before = all();
    List<Long> standings = standings();
    timbre.manyChannels(100, 7);
    timbre
        .sql()
        .sql("alter table standing add constraint ceiling check (channel_id < 0) not valid")
        .update();
    try {
      assertThatThrownBy(() -> timbre.refresh()).isInstanceOf(DataAccessException.class);
    } finally {
      timbre.sql().sql("alter table standing drop constraint ceiling").update();
    }

    assertThat(all()).isEqualTo(before);
    assertThat(standings()).isEqualTo(standings);
    assertThat(versions()).containsExactly(0, 1);
    timbre.refresh();
    assertThat(all().total()).isEqualTo(200);
  }

  @Test
  void readers_have_all_of_the_old_until_they_have_all_of_the_new() throws Exception {
    timbre.manyChannels(100, 8);
    timbre.refresh();
    Ranked before = all();
    CompletableFuture<Void> refresh;
    try (Connection reader = timbre.source().getConnection();
        Statement statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      // Somebody reads the standings and keeps the refresh from emptying them.
      statement.execute("lock table standing in access share mode");
      timbre.manyChannels(100, 9);
      refresh = CompletableFuture.runAsync(() -> timbre.refresh());
      awaitBlocked();
      assertThat(timbre.benchmarks().current().version()).isEqualTo(before.benchmarkVersion());
      assertThat(all()).isEqualTo(before);
      reader.rollback();
    }
    refresh.join();
    assertThat(all().total()).isEqualTo(200);
    assertThat(all().benchmarkVersion()).isEqualTo(before.benchmarkVersion() + 1);
  }

  /** Until the refresh has estimated, and waits for the standings. */
  private static void awaitBlocked() {
    while (timbre
            .sql()
            .sql(
                """
                select count(*) from pg_locks
                where relation = 'standing'::regclass and not granted
                """)
            .query(Integer.class)
            .single()
        == 0) {
      Thread.onSpinWait();
    }
  }

  private static Ranked all() {
    return timbre.ranking().rank(Brief.NONE, Order.SCORE, Slice.first(100));
  }

  private static Filters inCountries(String... codes) {
    return Filters.NONE.from(Set.of(codes));
  }

  private static NicheNode niche(String key) {
    return NicheTree.shipped().get(key);
  }

  private static List<Long> standings() {
    return timbre.sql().sql("select channel_id from standing order by 1").query(Long.class).list();
  }

  private static List<Integer> versions() {
    return timbre
        .sql()
        .sql("select version from benchmark_version order by 1")
        .query(Integer.class)
        .list();
  }
}
