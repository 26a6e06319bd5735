package io.timbre.demo;

import io.timbre.catalog.Figures;
import io.timbre.catalog.Platform;
import io.timbre.niche.NicheTree;
import io.timbre.scoring.Seed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 5,000 made-up creators, and how the tests look at them. */
final class MadeUp {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final NicheTree TREE = NicheTree.shipped();
  static final List<DemoCreator> CREATORS = creators(1, 5_000);
  static final List<DemoChannel> CHANNELS =
      CREATORS.stream().flatMap(creator -> creator.channels().stream()).toList();

  private MadeUp() {}

  static Stream<DemoChannel> on(Platform platform) {
    return CHANNELS.stream().filter(channel -> channel.platform() == platform);
  }

  static Stream<Figures> figures() {
    return CHANNELS.stream().flatMap(channel -> channel.history().values().stream());
  }

  static Figures newest(DemoChannel channel) {
    return channel.history().lastEntry().getValue();
  }

  static long followers(DemoChannel channel) {
    return Objects.requireNonNull(newest(channel).followers());
  }

  static double share(Predicate<DemoChannel> has) {
    return CHANNELS.stream().filter(has).count() / (double) CHANNELS.size();
  }

  static double[] sorted(java.util.stream.DoubleStream figures) {
    return figures.sorted().toArray();
  }

  static List<DemoCreator> creators(long seed, int count) {
    DemoCatalog catalog = new DemoCatalog(seed, TODAY, Seed.BENCHMARKS, TREE);
    return IntStream.range(0, count).mapToObj(catalog::creator).toList();
  }
}
