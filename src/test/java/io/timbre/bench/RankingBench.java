package io.timbre.bench;

import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.ranking.Ranked;
import io.timbre.ranking.Ranking;
import io.timbre.ranking.RankingOnPostgres;
import io.timbre.ranking.Slice;
import io.timbre.ranking.StandingFlag;
import io.timbre.scoring.Weights;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measures refreshes and queries on a made-up catalogue. Run its {@code main} with the test classes
 * on the path; the arguments are the number of channels and of snapshots each.
 */
public final class RankingBench {

  private static final int ROUNDS = 60;

  private RankingBench() {}

  public static void main(String[] arguments) throws IOException {
    int channels = Integer.parseInt(arguments[0]);
    int snapshots = Integer.parseInt(arguments[1]);
    try (RankingOnPostgres timbre = new RankingOnPostgres()) {
      fill(timbre, channels, snapshots);
      System.out.printf("%,d channels, %d snapshots each%n", channels, snapshots);
      timed("refresh", 3, timbre::refresh);
      timed("load at start", 2, timbre::restart);
      queries(timbre.ranking());
    }
  }

  private static void queries(Ranking ranking) {
    Brief baking = brief("gluten-free-baking", "budget-travel");
    Filters german = Filters.NONE.from(Set.of("DE")).engaging(Range.from(0.01));
    Filters food = Filters.NONE.about(Set.of("food"));
    Filters many =
        food.followedBy(Range.between(5_000, 200_000))
            .priced(new PriceRange(Range.upTo(300), CurrencyUnit.GBP))
            .amongPeers(Range.from(50))
            .avoiding(Set.of(StandingFlag.ENGAGEMENT_FAR_ABOVE_PEERS))
            .newestWithin(OptionalInt.of(90))
            .notAbout(Set.of("gaming"))
            .lettingIn(Set.of(Fact.COUNTRY));
    query(ranking, "no brief, no filter", Brief.NONE);
    query(ranking, "two niches, no filter", baking);
    query(ranking, "two niches, one country, rate", baking.with(german));
    query(ranking, "two niches, within food", baking.with(food));
    query(ranking, "two niches, seven filters", baking.with(many));
    timed("two niches, the best 20,000 offers", ROUNDS, () -> ranking.offers(baking, 20_000));
  }

  private static void query(Ranking ranking, String what, Brief brief) {
    Ranked ranked = ranking.rank(brief, Order.SCORE, Slice.first(25));
    timed(
        what + " (" + ranked.total() + ")",
        ROUNDS,
        () -> ranking.rank(brief, Order.SCORE, Slice.first(25)));
  }

  private static Brief brief(String one, String other) {
    NicheTree tree = NicheTree.shipped();
    return new Brief(
        List.of(new WeightedNiche(tree.get(one), 0.6), new WeightedNiche(tree.get(other), 0.4)),
        Filters.NONE,
        Weights.DEFAULT);
  }

  private static void timed(String what, int rounds, Runnable work) {
    double[] millis = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      work.run();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(
        "%-50s p50 %,10.1f ms   p95 %,10.1f ms%n",
        what, millis[rounds / 2], millis[Math.min(rounds - 1, rounds * 95 / 100)]);
  }

  private static void fill(RankingOnPostgres timbre, int channels, int snapshots) {
    List<String> statements =
        List.of(
            "select setseed(0.5)",
            """
            insert into creator (id, name) select i, 'Creator ' || i
            from generate_series(1, %1$d) i
            """,
            """
            insert into channel (id, creator_id, platform, handle, country)
            select i, i, (array['INSTAGRAM', 'TIKTOK', 'YOUTUBE'])[1 + i %% 3], 'c' || i,
                   (array['DE', 'FR', 'US', 'ID', 'BR', null])[1 + (random() * 5)::int]
            from generate_series(1, %1$d) i
            """,
            """
            insert into channel_niche (channel_id, niche_id, share)
            select distinct on (i, niche) i, niche, 0.5
            from generate_series(1, %1$d) i,
                 lateral (select 1 + (random() * (select max(id) - 1 from niche))::int as niche
                          from generate_series(1, 2) where i > 0) n
            """,
            """
            insert into engagement_snapshot
              (channel_id, captured_on, followers, engagements, views, posts, window_days)
            select i, date '2026-02-20' - 30 * s, f, f * exp(-4 + random()),
                   case when i %% 3 > 0 then f * 0.4 end, 12, 30
            from (select i, exp(6 + random() * 8)::bigint as f
                  from generate_series(1, %1$d) i) c, generate_series(1, %2$d) s
            """,
            """
            insert into rate (channel_id, captured_on, amount, currency)
            select i, date '2026-02-20', 10 + random() * 900, 'EUR'
            from generate_series(1, %1$d, 2) i
            """,
            "analyze");
    JdbcTemplate sql = new JdbcTemplate(timbre.source());
    statements.forEach(statement -> sql.execute(statement.formatted(channels, snapshots)));
  }
}
