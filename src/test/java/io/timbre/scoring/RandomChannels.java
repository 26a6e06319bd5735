package io.timbre.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/**
 * Channels nobody has, for what must hold of every channel. Each run draws others and prints its
 * seed; {@code -Dtimbre.seed=…} draws the same again.
 */
final class RandomChannels {

  static final int CASES = 10_000;

  private static final List<String> PLATFORMS = List.of("INSTAGRAM", "TIKTOK", "YOUTUBE");
  private static final List<String> STEPS = List.of("food", "beauty", "travel");

  private final RandomGenerator random;

  private RandomChannels(RandomGenerator random) {
    this.random = random;
  }

  /** A channel, a brief, and what the marketer weighs. */
  record Case(
      Benchmark benchmark,
      Facts facts,
      List<NicheShare> brief,
      List<NicheShare> profile,
      Weights weights) {

    Standing standing() {
      return new ScoreModel(benchmark).standing(facts);
    }

    Score score() {
      return standing().score(Fit.of(brief, profile), weights);
    }

    Case with(Facts others) {
      return new Case(benchmark, others, brief, profile, weights);
    }
  }

  /** Holds the fact against ten thousand channels; dice are for what the fact itself draws. */
  static void holdsForEach(BiConsumer<Case, RandomGenerator> fact) {
    long seed = Long.getLong("timbre.seed", System.nanoTime());
    System.out.println("Random channels with -Dtimbre.seed=" + seed);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < CASES; i++) {
      SplittableRandom dice = random.split();
      Case drawn = new RandomChannels(dice).draw();
      try {
        fact.accept(drawn, dice);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(
            "Not so for case %d of -Dtimbre.seed=%d: %s".formatted(i, seed, drawn), failure);
      }
    }
  }

  private Case draw() {
    return new Case(Seed.of(oneOf(PLATFORMS)), facts(), shares(1), shares(0.8), weights());
  }

  private Facts facts() {
    List<Snapshot> snapshots = new ArrayList<>();
    double size = logUniform(1, 1e8);
    int age = random.nextInt(200);
    int count = oneOf(List.of(0, 1, 2, 3, 12, 24));
    for (int i = 0; i < count; i++) {
      size *= random.nextInt(8) == 0 ? random.nextDouble(0.4, 1) : Math.exp(gaussian(0.01));
      snapshots.add(snapshot(age, (long) size));
      age += oneOf(List.of(1, 7, 30, 90));
    }
    OptionalInt measured = maybe() ? OptionalInt.of(random.nextInt(60)) : OptionalInt.empty();
    return new Facts(
        snapshots,
        maybe() ? OptionalLong.of((long) size) : OptionalLong.empty(),
        oneOf(List.of(OptionalDouble.empty(), OptionalDouble.of(0), known(0.1, 1e6))),
        measured.isPresent()
            ? OptionalInt.of(random.nextInt(measured.getAsInt() + 1))
            : OptionalInt.empty(),
        measured);
  }

  private Snapshot snapshot(int age, long followers) {
    double engagements = random.nextInt(20) == 0 ? 0 : followers * Math.exp(-3.6 + gaussian(1.2));
    return new Snapshot(
        age,
        random.nextInt(10) == 0 ? OptionalLong.empty() : OptionalLong.of(followers),
        random.nextInt(10) == 0 ? OptionalDouble.empty() : OptionalDouble.of(engagements),
        oneOf(List.of(OptionalDouble.empty(), OptionalDouble.of(0), known(1, 1e7))),
        oneOf(
            List.of(
                OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1 + random.nextInt(60)))),
        oneOf(List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(90))),
        maybe());
  }

  private List<NicheShare> shares(double total) {
    double[] parts = random.doubles(random.nextInt(4), 0.1, 1).toArray();
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    List<NicheShare> shares = new ArrayList<>();
    for (double part : parts) {
      shares.add(new NicheShare(path(random), total * part / sum));
    }
    return shares;
  }

  /** One to four steps down a tree small enough for paths to meet. */
  static List<String> path(RandomGenerator random) {
    return random.ints(1 + random.nextInt(4), 0, STEPS.size()).mapToObj(STEPS::get).toList();
  }

  private Weights weights() {
    double e = random.nextDouble();
    double f = random.nextDouble();
    double c = 0.01 + random.nextDouble();
    double sum = e + f + c;
    return new Weights(e / sum, f / sum, c / sum);
  }

  private OptionalDouble known(double least, double most) {
    return OptionalDouble.of(logUniform(least, most));
  }

  private double logUniform(double least, double most) {
    return Math.exp(random.nextDouble(Math.log(least), Math.log(most)));
  }

  private double gaussian(double sd) {
    return sd * random.nextGaussian();
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
