package io.timbre.demo;

import io.timbre.catalog.Platform;
import io.timbre.scoring.Benchmark;
import io.timbre.scoring.RateBenchmark;
import java.util.random.RandomGenerator;

/**
 * What a made-up channel is like. It is drawn once, as the score model believes channels to be
 * scattered under its seed benchmark; every month of the channel's history then follows from it.
 *
 * @param platform where it publishes
 * @param usual what is usual there
 * @param quirk what is out of the ordinary about it
 * @param followers followers today, bought ones not counted
 * @param growth what followers grow by in a month, as a difference of logarithms
 * @param theta θ: how far its rate lies from the usual one, as a difference of logarithms
 * @param reach how far its views lie from those usual at its size, as a difference of logarithms
 * @param commentsPerLike comments for each like, over 0
 * @param posts posts in a usual month
 * @param adLoad share of sponsored posts, from 0 to 1
 * @param showsAds whether anybody counted them
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

  /** Whether engagement of this channel is measured over views. */
  boolean isWatched() {
    return usual.overViews().isPresent();
  }

  /** ln of the usual views of a post: those at which both rates of the benchmark agree. */
  double logViews(double followers) {
    double logRate = usual.overFollowers().usualLogRate(followers);
    return Math.log(followers) + logRate - overViews().usualLogRate() + reach;
  }

  /** ln of the engagements of the usual post, where it was watched so often. */
  double logEngagementsOfViews(double logViews) {
    return logViews + overViews().usualLogRate() + theta;
  }

  /** ln of the mean engagements of posts, which lies above that of the usual post by s²/2. */
  double logEngagementsOfFollowers(double followers) {
    RateBenchmark rate = usual.overFollowers();
    double s = rate.s();
    return Math.log(followers) + rate.usualLogRate(followers) + theta + s * s / 2;
  }

  /** s: how far engagement scatters from post to post, as a deviation of logarithms. */
  double scatterOfPosts() {
    return isWatched() ? overViews().s() : usual.overFollowers().s();
  }

  /** δ: how far whole months drift, as a deviation of logarithms. */
  double driftOfMonths() {
    return isWatched() ? overViews().delta() : usual.overFollowers().delta();
  }

  private RateBenchmark overViews() {
    return usual.overViews().orElseThrow();
  }
}
