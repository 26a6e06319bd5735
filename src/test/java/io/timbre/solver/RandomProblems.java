package io.timbre.solver;

import io.timbre.solver.problem.Limits;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.problem.Quota;
import io.timbre.solver.problem.Segment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Problems small enough to try every choice, of all kinds of limits. Each run draws others and
 * prints its seed; {@code -Dtimbre.seed=…} draws the same again.
 */
public final class RandomProblems {

  private static final List<String> LABELS =
      List.of("niche:baking", "niche:travel", "platform:TIKTOK", "country:GB");

  private final RandomGenerator dice;

  private RandomProblems(RandomGenerator dice) {
    this.dice = dice;
  }

  public static void holdsForEach(int cases, Consumer<Problem> fact) {
    holdsForEach(cases, 10, fact);
  }

  public static void holdsForEach(int cases, int mostOffers, Consumer<Problem> fact) {
    long seed = Long.getLong("timbre.seed", System.nanoTime());
    System.out.println("Random problems with -Dtimbre.seed=" + seed);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < cases; i++) {
      Problem drawn = new RandomProblems(random.split()).draw(mostOffers);
      try {
        fact.accept(drawn);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("Problem %d of seed %d: %s".formatted(i, seed, drawn), failure);
      }
    }
  }

  private Problem draw(int mostOffers) {
    int creators = 1 + dice.nextInt(mostOffers);
    List<Offer> offers = new ArrayList<>();
    int count = dice.nextInt(1 + mostOffers);
    for (int i = 0; i < count; i++) {
      offers.add(offer(i, creators));
    }
    return new Problem(offers, limits(offers));
  }

  private Offer offer(int i, int creators) {
    Set<String> labels = new HashSet<>();
    LABELS.stream().filter(_ -> dice.nextInt(3) == 0).forEach(labels::add);
    return new Offer("o" + i, "c" + dice.nextInt(creators), price(), Math.max(0, value()), labels);
  }

  /** Of few digits and of many, so that sums meet limits exactly as well. */
  private BigDecimal price() {
    return switch (dice.nextInt(4)) {
      case 0 -> BigDecimal.valueOf(dice.nextInt(5) * 50L);
      case 1 -> BigDecimal.valueOf(dice.nextInt(30_000), 2);
      case 2 -> BigDecimal.valueOf(dice.nextInt(2_000), 1);
      default -> BigDecimal.valueOf(dice.nextInt(200));
    };
  }

  private double value() {
    return switch (dice.nextInt(3)) {
      case 0 -> dice.nextInt(6) * 100;
      case 1 -> dice.nextDouble() * 1_000;
      default -> dice.nextInt(-20, 1_000);
    };
  }

  private Limits limits(List<Offer> offers) {
    return new Limits(
        price().multiply(BigDecimal.valueOf(1 + dice.nextInt(5))),
        dice.nextInt(2) == 0 ? OptionalInt.empty() : OptionalInt.of(dice.nextInt(6)),
        dice.nextInt(2) == 0
            ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(dice.nextInt(10, 100), 2)),
        quotas(),
        some(offers),
        some(offers));
  }

  private List<Quota> quotas() {
    List<Quota> quotas = new ArrayList<>();
    for (String label : LABELS) {
      switch (dice.nextInt(8)) {
        case 0 -> quotas.add(Quota.atLeast(label, 1 + dice.nextInt(2)));
        case 1 -> quotas.add(Quota.atMost(label, dice.nextInt(3)));
        case 2 -> quotas.add(Quota.atLeastSpent(label, price()));
        case 3 -> {
          quotas.add(Quota.atLeast(label, 1));
          quotas.add(Quota.atMost(label, 1 + dice.nextInt(2)));
        }
        default -> {}
      }
    }
    return quotas;
  }

  private Set<String> some(List<Offer> offers) {
    Set<String> some = new HashSet<>();
    offers.stream().map(Offer::id).filter(_ -> dice.nextInt(15) == 0).forEach(some::add);
    return some;
  }

  /** The same problem for people reached instead of values. */
  public static Problem byReach(Problem problem) {
    RandomGenerator dice = new SplittableRandom(problem.offers().hashCode());
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Map<String, Double> loads = new HashMap<>();
      problem.offers().stream()
          .filter(_ -> dice.nextInt(3) > 0)
          .forEach(offer -> loads.put(offer.id(), dice.nextDouble()));
      segments.add(new Segment("s" + i, 1_000 * (i + 1), loads));
    }
    List<Offer> worthless =
        problem.offers().stream()
            .map(o -> new Offer(o.id(), o.creator(), o.price(), 0, o.labels()))
            .toList();
    return new Problem(worthless, problem.limits(), segments);
  }
}
