package io.timbre.demo;

import io.timbre.catalog.Platform;
import io.timbre.demo.Handles.NicheHandle;
import io.timbre.niche.NicheTree;
import io.timbre.scoring.Benchmarks;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Makes up creators. The same seed, day and number always give the same creator, independent of the
 * others, so a million creators need no more memory than one.
 */
final class DemoCatalog {

  private static final double TWO_CHANNELS = 0.16;
  private static final double THREE_CHANNELS = 0.04;
  private static final double NO_COUNTRY = 0.03;

  /** Followers are log-normal: a third under 10,000, one in seven over 100,000. */
  private static final double MEDIAN_FOLLOWERS = 18_000;

  private static final double SPREAD_OF_CREATORS = 1.45;
  private static final double SPREAD_OF_CHANNELS = 0.4;
  private static final double LEAST_FOLLOWERS = 200;

  private final long seed;
  private final LocalDate today;
  private final Benchmarks usual;
  private final Handles handles;
  private final NicheMix niches;
  private final Weighted<Homeland> homelands = Homeland.shipped();
  private final Weighted<Platform> platforms =
      new Weighted<>(
          new TreeMap<>(
              Map.of(Platform.INSTAGRAM, 0.55, Platform.TIKTOK, 0.30, Platform.YOUTUBE, 0.15)));

  /**
   * @param seed another seed makes other creators
   * @param today the day on which their histories end at the latest
   * @param usual the typical figures of each platform
   */
  DemoCatalog(long seed, LocalDate today, Benchmarks usual, NicheTree tree) {
    this.seed = seed;
    this.today = today;
    this.usual = usual;
    this.handles = new Handles(new SplittableRandom(seed));
    this.niches = new NicheMix(tree);
  }

  /** Makes up the creator with a number from 0 to 2³¹ − 1. */
  DemoCreator creator(int number) {
    RandomGenerator random = new SplittableRandom(seed << Integer.SIZE | number);
    NicheHandle handle = handles.handle(number);
    Homeland homeland = homelands.draw(random);
    boolean placed = random.nextDouble() >= NO_COUNTRY;
    double followers = logNormal(MEDIAN_FOLLOWERS, SPREAD_OF_CREATORS, random);
    return new DemoCreator(
        homeland.name(random),
        handle.text(),
        placed ? Optional.of(homeland.country()) : Optional.empty(),
        homeland.language(),
        niches.around(handle.niche(), random),
        platforms(random).stream()
            .map(platform -> channel(platform, followers, homeland, random))
            .toList());
  }

  private Set<Platform> platforms(RandomGenerator random) {
    double at = random.nextDouble();
    int count = at < THREE_CHANNELS ? 3 : at < THREE_CHANNELS + TWO_CHANNELS ? 2 : 1;
    Set<Platform> drawn = new LinkedHashSet<>();
    while (drawn.size() < count) {
      drawn.add(platforms.draw(random));
    }
    return drawn;
  }

  private DemoChannel channel(
      Platform platform, double creatorsFollowers, Homeland homeland, RandomGenerator random) {
    double followers = logNormal(creatorsFollowers, SPREAD_OF_CHANNELS, random);
    Nature nature =
        Nature.draw(
            platform, usual.of(platform.name()), Math.max(followers, LEAST_FOLLOWERS), random);
    return new DemoChannel(
        platform,
        new History(nature, random).until(newest(nature, random)),
        AskedPrice.draw(nature, homeland.country(), random));
  }

  private LocalDate newest(Nature nature, RandomGenerator random) {
    return nature.quirk() == Quirk.LONG_UNSEEN
        ? today.minusDays(random.nextInt(91, 300))
        : today.minusDays(random.nextInt(0, 21));
  }

  private static double logNormal(double median, double spread, RandomGenerator random) {
    return median * Math.exp(random.nextGaussian(0, spread));
  }
}
