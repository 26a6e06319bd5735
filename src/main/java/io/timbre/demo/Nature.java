package io.timbre.demo;

import io.timbre.catalog.Platform;
import io.timbre.scoring.Benchmark;
import io.timbre.scoring.RateBenchmark;
import java.util.random.RandomGenerator;

/**
 * The traits of a made-up channel. They are drawn once, from the distributions that the score model
 * assumes under its seed benchmark. Every month of the channel's history follows from them.
 *
 * @param platform the platform on which it publishes
 * @param usual the benchmark of the platform
 * @param quirk the channel's unusual trait, if it has one
 * @param followers followers today, without bought ones
 * @param growth monthly growth of the followers, as a difference of logarithms
 * @param theta θ: the distance of its rate from the typical one, as a difference of logarithms
 * @param reach the distance of its views from those typical at its size, as a difference of
 *     logarithms
 * @param commentsPerLike comments per like, above 0
 * @param posts posts in a typical month
 * @param adLoad share of sponsored posts, from 0 to 1
 * @param showsAds whether the sponsored posts were counted
 */
record Nature(
    Platform platform,
    Benchmark usual,
    Quirk quirk,
    double followers,
    double growth,
    double theta,
    double reach,
    double commentsPerLike,
    int posts,
    double adLoad,
    boolean showsAds) {

  private static final Weighted<Quirk> QUIRKS = Quirk.usual();
  private static final double SHOW_ADS = 0.7;

  static Nature draw(Platform platform, Benchmark usual, double followers, RandomGenerator random) {
    double scatter = usual.overFollowers().tau();
    double tau = usual.overViews().map(RateBenchmark::tau).orElse(scatter);
    Quirk quirk = QUIRKS.draw(random);
    boolean overloaded = quirk == Quirk.OVERLOADED_WITH_SPONSORS;
    return new Nature(
        platform,
        usual,
        quirk,
        followers,
        quirk == Quirk.BOUGHT_FOLLOWERS ? 0.003 : random.nextGaussian(0.018, 0.015),
        random.nextGaussian(0, tau),
        random.nextGaussian(0, Math.sqrt(scatter * scatter - tau * tau)),
        Math.exp(random.nextGaussian(Math.log(0.025), 0.5)),
        random.nextInt(6, 41),
        overloaded ? random.nextDouble(0.65, 0.95) : random.nextDouble(0, 0.25),
        overloaded || random.nextDouble() < SHOW_ADS);
  }

  /** Whether the channel's engagement rate is measured over views. */
  boolean isWatched() {
    return usual.overViews().isPresent();
  }

  /**
   * The logarithm of the typical views of a post: those at which both rates of the benchmark agree,
   * adjusted by the channel's reach.
   */
  double logViews(double followers) {
    double logRate = usual.overFollowers().usualLogRate(followers);
    return Math.log(followers) + logRate - overViews().usualLogRate() + reach;
  }

  /** The logarithm of the engagements of a typical post with these views. */
  double logEngagementsOfViews(double logViews) {
    return logViews + overViews().usualLogRate() + theta;
  }

  /**
   * The logarithm of the mean engagements of posts, which is above that of the typical post by
   * s²/2.
   */
  double logEngagementsOfFollowers(double followers) {
    RateBenchmark rate = usual.overFollowers();
    double s = rate.s();
    return Math.log(followers) + rate.usualLogRate(followers) + theta + s * s / 2;
  }

  /** s: the standard deviation of the logarithm of engagements from post to post. */
  double scatterOfPosts() {
    return isWatched() ? overViews().s() : usual.overFollowers().s();
  }

  /** δ: the standard deviation of the logarithm by which whole months drift. */
  double driftOfMonths() {
    return isWatched() ? overViews().delta() : usual.overFollowers().delta();
  }

  private RateBenchmark overViews() {
    return usual.overViews().orElseThrow();
  }
}
