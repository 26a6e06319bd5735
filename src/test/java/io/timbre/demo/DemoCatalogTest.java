package io.timbre.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.catalog.Figures;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.scoring.Benchmarks;
import io.timbre.scoring.Facts;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.Snapshot;
import io.timbre.scoring.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoCatalogTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final NicheTree TREE = NicheTree.shipped();
  private static final List<DemoCreator> CREATORS = creators(1, 5_000);
  private static final List<DemoChannel> CHANNELS =
      CREATORS.stream().flatMap(creator -> creator.channels().stream()).toList();

  private static List<DemoCreator> creators(long seed, int count) {
    DemoCatalog catalog = new DemoCatalog(seed, TODAY, TREE);
    return IntStream.range(0, count).mapToObj(catalog::creator).toList();
  }

  @Test
  void the_same_seed_makes_the_same_creators() {
    assertThat(creators(1, 500)).isEqualTo(CREATORS.subList(0, 500));
  }

  @Test
  void another_seed_makes_others() {
    assertThat(creators(2, 500)).doesNotContainAnyElementsOf(CREATORS);
  }

  @Test
  void a_creator_does_not_hang_on_those_made_before() {
    assertThat(new DemoCatalog(1, TODAY, TREE).creator(4_321)).isEqualTo(CREATORS.get(4_321));
  }

  @Test
  void most_channels_are_small_and_a_few_are_very_large() {
    double[] followers = sorted(CHANNELS.stream().mapToDouble(DemoCatalogTest::followers));
    assertThat(followers[followers.length / 2]).isBetween(14_000.0, 24_000.0);
    assertThat(share(channel -> tier(channel) == Tier.NANO)).isBetween(0.25, 0.45);
    assertThat(share(channel -> tier(channel) == Tier.MICRO)).isBetween(0.40, 0.60);
    assertThat(share(channel -> tier(channel) == Tier.MACRO)).isBetween(0.08, 0.20);
    assertThat(share(channel -> tier(channel) == Tier.MEGA)).isBetween(0.001, 0.02);
    assertThat(share(channel -> followers(channel) < 1_000)).isBetween(0.01, 0.05);
  }

  @Test
  void the_rate_falls_with_size_as_the_benchmark_says() {
    for (Platform platform : Platform.values()) {
      double g = Benchmarks.SEED.of(platform.name()).overFollowers().g();
      assertThat(slopeOfRate(platform)).as(platform.name()).isEqualTo(-g, within(0.06));
    }
  }

  @Test
  void the_rate_scatters_as_the_benchmark_says() {
    double tau = Benchmarks.SEED.of("INSTAGRAM").overFollowers().tau();
    double[] theta =
        sorted(
            on(Platform.INSTAGRAM)
                .map(channel -> model(channel).engagement())
                .filter(engagement -> engagement.n() > 20)
                .mapToDouble(engagement -> engagement.theta() / engagement.shrinkage()));
    assertThat(theta[theta.length / 2]).isEqualTo(0, within(0.06));
    double spread = (theta[theta.length * 3 / 4] - theta[theta.length / 4]) / 1.349;
    assertThat(spread).isEqualTo(tau, within(0.08));
  }

  @Test
  void about_half_of_the_prices_are_known_most_of_them_in_euros() {
    assertThat(share(channel -> channel.price().isPresent())).isBetween(0.46, 0.54);
    Map<String, List<DemoChannel>> byCurrency =
        CHANNELS.stream()
            .filter(channel -> channel.price().isPresent())
            .collect(
                java.util.stream.Collectors.groupingBy(
                    channel -> channel.price().orElseThrow().getCurrencyUnit().getCode()));
    assertThat(byCurrency).containsOnlyKeys("EUR", "GBP", "USD");
    assertThat(byCurrency.get("EUR")).hasSizeGreaterThan(CHANNELS.size() / 4);
  }

  @Test
  void a_price_lies_around_what_followers_and_engagements_are_worth() {
    double rho = Benchmarks.SEED.of("INSTAGRAM").cost().pricePerFollower();
    double[] perFollower =
        sorted(
            on(Platform.INSTAGRAM)
                .filter(channel -> channel.price().isPresent())
                .mapToDouble(channel ->
                    channel.price().orElseThrow().getAmount().doubleValue() / followers(channel)));
    assertThat(perFollower[perFollower.length / 2]).isBetween(rho / 1.5, rho * 1.5);
  }

  @Test
  void a_history_is_24_months_of_windows_side_by_side() {
    assertThat(share(channel -> channel.history().size() == 24)).isGreaterThan(0.97);
    assertThat(CHANNELS)
        .allSatisfy(channel -> {
          List<LocalDate> days = List.copyOf(channel.history().keySet());
          for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i - 1).until(days.get(i), ChronoUnit.DAYS)).isEqualTo(30);
          }
          assertThat(days.getLast()).isBeforeOrEqualTo(TODAY);
        });
  }

  @Test
  void hidden_likes_leave_the_comments_and_nothing_else() {
    Predicate<Figures> hidden = figures -> figures.likes() == null;
    assertThat(share(channel -> channel.history().values().stream().allMatch(hidden)))
        .isBetween(0.012, 0.028);
    assertThat(figures().filter(hidden))
        .allSatisfy(figures -> {
          assertThat(figures.engagements()).isNull();
          assertThat(figures.comments()).isNotNull();
        });
  }

  @Test
  void engagements_are_likes_and_comments() {
    assertThat(figures().filter(figures -> figures.engagements() != null))
        .allSatisfy(figures ->
            assertThat(figures.engagements())
                .isEqualTo(figures.likes() + figures.comments(), within(1e-6)));
  }

  @Test
  void views_are_counted_where_rates_are_over_views() {
    assertThat(CHANNELS)
        .allSatisfy(channel ->
            assertThat(newest(channel).views() != null)
                .isEqualTo(channel.platform() != Platform.INSTAGRAM));
  }

  @Test
  void a_few_bought_followers_and_the_model_finds_them() {
    assertThat(share(channel -> model(channel).deductions().growth() > 0)).isBetween(0.01, 0.025);
  }

  @Test
  void a_few_are_overloaded_with_sponsors_and_the_model_says_so() {
    assertThat(share(channel -> model(channel).deductions().saturation() > 3))
        .isBetween(0.012, 0.03);
  }

  @Test
  void a_few_have_too_few_posts_to_be_ranked() {
    assertThat(share(channel -> newest(channel).posts() < 3)).isBetween(0.008, 0.022);
  }

  @Test
  void a_few_have_not_been_seen_for_long() {
    assertThat(share(channel -> channel.history().lastKey().isBefore(TODAY.minusDays(90))))
        .isBetween(0.02, 0.04);
  }

  @Test
  void a_few_have_no_country() {
    assertThat(CREATORS.stream().filter(creator -> creator.country().isEmpty()).count())
        .isBetween(100L, 200L);
    assertThat(CREATORS.stream().flatMap(creator -> creator.country().stream()).collect(toSet()))
        .hasSizeGreaterThan(30)
        .allMatch(Set.of(java.util.Locale.getISOCountries())::contains);
  }

  @Test
  void every_niche_is_somebodys() {
    Set<String> named =
        CREATORS.stream().flatMap(creator -> creator.niches().keySet().stream()).collect(toSet());
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(TREE.all().stream().map(NicheNode::key).toList());
  }

  @Test
  void the_shares_of_a_creators_niches_sum_to_at_most_one() {
    assertThat(CREATORS)
        .allSatisfy(creator -> {
          assertThat(creator.niches()).hasSizeBetween(1, 4);
          assertThat(creator.niches().values()).allMatch(share -> share > 0 && share <= 1);
          assertThat(creator.niches().values().stream().mapToDouble(s -> s).sum())
              .isLessThanOrEqualTo(1 + 1e-9);
        });
  }

  @Test
  void the_niches_of_a_creator_lie_mostly_near_each_other() {
    double near =
        CREATORS.stream()
            .filter(creator -> creator.niches().size() > 1)
            .mapToDouble(creator ->
                creator.niches().keySet().stream()
                            .map(key -> TREE.get(key).path().getFirst())
                            .distinct()
                            .count()
                        == 1
                    ? 1
                    : 0)
            .average()
            .orElseThrow();
    assertThat(near).isBetween(0.5, 0.8);
  }

  @Test
  void some_creators_publish_on_two_or_three_platforms() {
    assertThat(CREATORS.stream().filter(creator -> creator.channels().size() > 1).count())
        .isBetween(800L, 1_200L);
    assertThat(CREATORS)
        .allSatisfy(creator ->
            assertThat(creator.channels())
                .extracting(DemoChannel::platform)
                .doesNotHaveDuplicates());
  }

  private static double slopeOfRate(Platform platform) {
    List<DemoChannel> measured =
        on(platform).filter(channel -> newest(channel).engagements() != null).toList();
    double[] x = measured.stream().mapToDouble(c -> Math.log(followers(c))).toArray();
    double[] y =
        measured.stream()
            .mapToDouble(c -> Math.log((newest(c).engagements() + 0.5) / followers(c)))
            .toArray();
    double meanX = java.util.Arrays.stream(x).average().orElseThrow();
    double meanY = java.util.Arrays.stream(y).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - meanX) * (y[i] - meanY);
      xx += (x[i] - meanX) * (x[i] - meanX);
    }
    return xy / xx;
  }

  private static Standing model(DemoChannel channel) {
    List<Snapshot> snapshots =
        channel.history().entrySet().stream()
            .map(month -> snapshot(month.getKey(), month.getValue()))
            .toList();
    Figures newest = newest(channel);
    Facts facts =
        new Facts(
            snapshots,
            OptionalLong.of(newest.followers()),
            OptionalDouble.empty(),
            optional(newest.sponsoredPosts()),
            optional(newest.measuredPosts()));
    return new ScoreModel(Benchmarks.SEED.of(channel.platform().name())).standing(facts);
  }

  private static Snapshot snapshot(LocalDate day, Figures figures) {
    return new Snapshot(
        (int) day.until(TODAY, ChronoUnit.DAYS),
        OptionalLong.of(figures.followers()),
        optional(figures.engagements()),
        optional(figures.views()),
        optional(figures.posts()),
        optional(figures.windowDays()),
        figures.median());
  }

  private static OptionalDouble optional(Double figure) {
    return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
  }

  private static OptionalInt optional(Integer figure) {
    return figure == null ? OptionalInt.empty() : OptionalInt.of(figure);
  }

  private static Stream<DemoChannel> on(Platform platform) {
    return CHANNELS.stream().filter(channel -> channel.platform() == platform);
  }

  private static Stream<Figures> figures() {
    return CHANNELS.stream().flatMap(channel -> channel.history().values().stream());
  }

  private static Figures newest(DemoChannel channel) {
    return channel.history().lastEntry().getValue();
  }

  private static long followers(DemoChannel channel) {
    return Objects.requireNonNull(newest(channel).followers());
  }

  private static Tier tier(DemoChannel channel) {
    return Tier.of(followers(channel));
  }

  private static double share(Predicate<DemoChannel> has) {
    return CHANNELS.stream().filter(has).count() / (double) CHANNELS.size();
  }

  private static double[] sorted(java.util.stream.DoubleStream figures) {
    return figures.sorted().toArray();
  }
}
