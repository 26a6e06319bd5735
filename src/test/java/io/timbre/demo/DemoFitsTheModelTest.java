package io.timbre.demo;

import static io.timbre.demo.MadeUp.TODAY;
import static io.timbre.demo.MadeUp.followers;
import static io.timbre.demo.MadeUp.newest;
import static io.timbre.demo.MadeUp.on;
import static io.timbre.demo.MadeUp.share;
import static io.timbre.demo.MadeUp.sorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.catalog.Figures;
import io.timbre.catalog.Platform;
import io.timbre.scoring.Basis;
import io.timbre.scoring.Benchmark;
import io.timbre.scoring.EstimateBenchmark;
import io.timbre.scoring.Facts;
import io.timbre.scoring.PeriodChange;
import io.timbre.scoring.RateBenchmark;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.Seed;
import io.timbre.scoring.Snapshot;
import io.timbre.scoring.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DemoFitsTheModelTest {

  @Test
  void the_rate_falls_with_size_as_the_benchmark_says() {
    for (Platform platform : Platform.values()) {
      double g = Seed.of(platform.name()).overFollowers().g();
      assertThat(slopeOfRate(platform)).as(platform.name()).isEqualTo(-g, within(0.06));
    }
  }

  @Test
  void the_rate_scatters_as_the_benchmark_says() {
    double tau = Seed.of("INSTAGRAM").overFollowers().tau();
    double[] theta =
        sorted(
            on(Platform.INSTAGRAM)
                .map(channel -> model(channel).engagement())
                .filter(engagement -> engagement.n() > 20)
                .mapToDouble(engagement ->
                    engagement.logRate().orElseThrow() - engagement.logBenchmark().orElseThrow()));
    assertThat(theta[theta.length / 2]).isEqualTo(0, within(0.06));
    double spread = (theta[theta.length * 3 / 4] - theta[theta.length / 4]) / 1.349;
    assertThat(spread).isEqualTo(tau, within(0.08));
  }

  @Test
  void whole_months_drift_as_the_benchmark_says() {
    for (Platform platform : Platform.values()) {
      Benchmark usual = Seed.of(platform.name());
      Basis basis = usual.overViews().isPresent() ? Basis.VIEWS : Basis.FOLLOWERS;
      RateBenchmark rate = usual.over(basis);
      List<PeriodChange> changes =
          on(platform).flatMap(c -> PeriodChange.of(facts(c), basis, rate.s()).stream()).toList();
      double delta =
          EstimateBenchmark.delta(
              changes.stream().mapToDouble(PeriodChange::change).toArray(),
              changes.stream().mapToDouble(PeriodChange::perPosts).toArray(),
              rate);
      assertThat(delta).as(platform.name()).isEqualTo(rate.delta(), within(0.02));
    }
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
  void a_price_lies_around_what_followers_and_engagements_are_worth() {
    double rho = Seed.of("INSTAGRAM").cost().pricePerFollower();
    double[] perFollower =
        sorted(
            on(Platform.INSTAGRAM)
                .filter(channel -> channel.price().isPresent())
                .mapToDouble(channel ->
                    channel.price().orElseThrow().getAmount().doubleValue() / followers(channel)));
    assertThat(perFollower[perFollower.length / 2]).isBetween(rho / 1.5, rho * 1.5);
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
    return new ScoreModel(Seed.of(channel.platform().name())).standing(facts(channel));
  }

  private static Facts facts(DemoChannel channel) {
    List<Snapshot> snapshots =
        channel.history().entrySet().stream()
            .map(month -> snapshot(month.getKey(), month.getValue()))
            .toList();
    Figures newest = newest(channel);
    return new Facts(
        snapshots,
        OptionalLong.of(newest.followers()),
        OptionalDouble.empty(),
        optional(newest.sponsoredPosts()),
        optional(newest.measuredPosts()));
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
}
