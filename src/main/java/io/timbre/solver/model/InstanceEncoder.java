package io.timbre.solver.model;

import io.timbre.solver.problem.Constraint;
import io.timbre.solver.problem.Limits;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.problem.Quota;
import io.timbre.solver.problem.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Converts a problem into plain numbers. */
public final class InstanceEncoder {

  private final Problem problem;
  private final List<Offer> offers;
  private final int decimals;
  private final Map<String, Integer> offerIds = new HashMap<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final Map<String, Integer> creators = new HashMap<>();

  private InstanceEncoder(Problem problem) {
    this.problem = problem;
    this.offers = problem.offers();
    this.decimals = decimals(problem);
    for (int i = 0; i < offers.size(); i++) {
      offerIds.put(offers.get(i).id(), i);
    }
    problem.limits().quotas().forEach(quota -> number(labels, quota.label()));
  }

  public static Instance of(Problem problem) {
    return new InstanceEncoder(problem).count();
  }

  private Instance count() {
    return new Instance(
        BigDecimal.TEN.pow(decimals).doubleValue(),
        offers.stream().mapToLong(offer -> units(offer.price())).toArray(),
        offers.stream().mapToDouble(Offer::value).toArray(),
        offers.stream().mapToInt(offer -> number(creators, offer.creator())).toArray(),
        offers.stream().map(this::labels).toArray(int[][]::new),
        problem.segments().stream().map(this::audience).toList(),
        problem.limits().constraints().stream().map(this::rule).toList());
  }

  private static int number(Map<String, Integer> numbers, String name) {
    return numbers.computeIfAbsent(name, _ -> numbers.size());
  }

  private int[] labels(Offer offer) {
    return offer.labels().stream()
        .map(labels::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private Audience audience(Segment segment) {
    double[] loads = new double[offers.size()];
    segment.loads().forEach((offer, load) -> loads[at(offer)] = load);
    return new Audience(segment.people(), loads);
  }

  private Rule rule(Constraint constraint) {
    return switch (constraint) {
      case Constraint.Budget(BigDecimal amount) -> new Rule.Budget(units(amount));
      case Constraint.MaxCreators(int most) -> new Rule.MaxCreators(most);
      case Constraint.MaxShare(BigDecimal _, BigDecimal amount) -> new Rule.MaxShare(units(amount));
      case Constraint.AtLeast(String label, int least) ->
          new Rule.AtLeast(number(labels, label), least);
      case Constraint.AtMost(String label, int most) ->
          new Rule.AtMost(number(labels, label), most);
      case Constraint.AtLeastSpent(String label, BigDecimal amount) ->
          new Rule.AtLeastSpent(number(labels, label), units(amount));
      case Constraint.MustHave(String offer) -> new Rule.MustHave(at(offer));
      case Constraint.MustNot(String offer) -> new Rule.MustNot(at(offer));
    };
  }

  private int at(String offer) {
    return Objects.requireNonNull(offerIds.get(offer), offer);
  }

  /** Rounds down. This only affects the maximum share, since part of a unit cannot be spent. */
  private long units(BigDecimal amount) {
    return amount.movePointRight(decimals).setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  private static int decimals(Problem problem) {
    Limits limits = problem.limits();
    List<BigDecimal> amounts = new ArrayList<>();
    problem.offers().forEach(offer -> amounts.add(offer.price()));
    amounts.add(limits.budget());
    limits.quotas().stream()
        .map(Quota::atLeastSpent)
        .flatMap(o -> o.stream())
        .forEach(amounts::add);
    return amounts.stream()
        .mapToInt(amount -> Math.max(0, amount.stripTrailingZeros().scale()))
        .max()
        .orElse(0);
  }
}
