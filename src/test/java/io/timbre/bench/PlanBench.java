package io.timbre.bench;

import io.timbre.solver.Planner;
import io.timbre.solver.problem.Limits;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.problem.Quota;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/**
 * Measures sketches and proofs on made-up candidates of several shapes. Run its {@code main} with
 * the test classes on the path; the arguments are the numbers of candidates, of problems of each
 * shape and of seconds for each.
 */
public final class PlanBench {

  private static final int CREATORS = 30;

  private PlanBench() {}

  /** How the price of a candidate goes with its engagements. */
  enum Shape {
    STRONGLY,
    IN_PROPORTION,
    WEAKLY,
    NOT_AT_ALL,
    ROUND_PRICES,
    MANY_EQUAL;

    double price(double engagements, Random random) {
      return switch (this) {
        case STRONGLY -> engagements * 0.3 + 50;
        case IN_PROPORTION -> engagements * 0.3;
        case WEAKLY -> engagements * 0.3 * Math.exp(0.4 * random.nextGaussian());
        case NOT_AT_ALL -> Math.exp(5 + random.nextGaussian());
        case ROUND_PRICES ->
            50 * Math.max(1, Math.rint(engagements / 150 * Math.exp(random.nextGaussian() / 2)));
        case MANY_EQUAL -> 50 * Math.max(1, Math.rint(engagements / 200));
      };
    }
  }

  public static void main(String[] arguments) {
    int candidates = Integer.parseInt(arguments[0]);
    int problems = Integer.parseInt(arguments[1]);
    int seconds = Integer.parseInt(arguments[2]);
    try (Planner planner = new Planner()) {
      planner.prove(problem(Shape.WEAKLY, 200, 0), Duration.ofSeconds(5), _ -> {}).await();
      for (Shape shape : Shape.values()) {
        for (int seed = 1; seed <= problems; seed++) {
          measure(planner, shape, problem(shape, candidates, seed), seconds, seed);
        }
      }
    }
  }

  private static void measure(
      Planner planner, Shape shape, Problem problem, int seconds, int seed) {
    long start = System.nanoTime();
    Optional<Plan> sketch = planner.sketch(problem);
    double sketched = (System.nanoTime() - start) / 1e6;
    boolean watch = Boolean.getBoolean("timbre.watch");
    Plan plan =
        planner
            .prove(
                problem,
                Duration.ofSeconds(seconds),
                progress -> {
                  if (watch) {
                    System.out.printf(
                        "    %.2f s %s %.3f %.3f%n",
                        progress.soFar().seconds(),
                        progress.phase(),
                        progress.soFar().value(),
                        progress.soFar().bound());
                  }
                })
            .await();
    double took = (System.nanoTime() - start) / 1e9 - sketched / 1000;
    System.out.printf(
        "%,7d %-14s %2d  sketch %6.1f ms %6.2f %% short   %-10s %3d chosen  gap %.3f %%  %6.2f s%n",
        problem.offers().size(),
        shape,
        seed,
        sketched,
        100 * (1 - sketch.map(Plan::value).orElse(0.0) / plan.value()),
        plan.status(),
        plan.chosen().size(),
        100 * plan.gap(),
        took);
  }

  static Problem problem(Shape shape, int candidates, long seed) {
    Random random = new Random(seed);
    int niches = 5 + random.nextInt(16);
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < candidates; i++) {
      offers.add(offer(shape, "c" + i, niches, random));
    }
    double mean = offers.stream().mapToDouble(o -> o.price().doubleValue()).average().orElse(1);
    double tight = new double[] {0.4, 1.0, 1.6, 3.0}[random.nextInt(4)];
    BigDecimal budget = money(mean * CREATORS * tight);
    return new Problem(offers, limits(budget, niches, offers, random));
  }

  private static Offer offer(Shape shape, String id, int niches, Random random) {
    double engagements = Math.rint(Math.exp(6 + random.nextGaussian()));
    if (shape == Shape.MANY_EQUAL) {
      engagements = 100 * Math.max(1, Math.rint(engagements / 100));
    }
    Set<String> labels = new HashSet<>();
    int wanted = random.nextInt(10) < 7 ? 1 : 2 + random.nextInt(2);
    while (labels.size() < wanted) {
      labels.add("niche:" + random.nextInt(niches));
    }
    return new Offer(id, id, money(shape.price(engagements, random)), engagements, labels);
  }

  private static Limits limits(BigDecimal budget, int niches, List<Offer> offers, Random random) {
    List<Quota> quotas = new ArrayList<>();
    for (int niche = 0; niche < niches; niche++) {
      if (random.nextInt(10) < 6) {
        quotas.add(Quota.atLeast("niche:" + niche, 1 + random.nextInt(2)));
      }
      if (random.nextInt(10) < 5) {
        double share = 0.02 + 0.03 * random.nextDouble();
        quotas.add(Quota.atLeastSpent("niche:" + niche, money(budget.doubleValue() * share)));
      }
    }
    Set<String> mustHave = Set.of("c" + random.nextInt(offers.size()));
    Set<String> mustNot = new HashSet<>(Set.of("c1", "c2", "c3"));
    mustNot.removeAll(mustHave);
    return new Limits(
        budget,
        OptionalInt.of(CREATORS),
        Optional.of(new BigDecimal("0.15")),
        quotas,
        mustHave,
        mustNot);
  }

  private static BigDecimal money(double amount) {
    return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
  }
}
