package io.timbre.scoring;

import java.util.List;
import java.util.OptionalDouble;

/**
 * F: how well a channel fits a brief.
 *
 * @param interval F; a known fit is exact, an unknown one stands at 50 and could be anything
 * @param coverage how much of the brief the channel serves, 0 to 1; empty where fit is unknown
 * @param focus how much of the channel is about the brief, 0 to 1; empty where fit is unknown
 */
public record Fit(Interval interval, OptionalDouble coverage, OptionalDouble focus) {

  /** No brief, or a channel whose niches nobody knows. */
  public static final Fit UNKNOWN =
      new Fit(new Interval(50, 0, 100), OptionalDouble.empty(), OptionalDouble.empty());

  /** What rounding may add to shares that sum to 1. */
  private static final double ROUNDING = 1e-9;

  /**
   * The fit of a channel.
   *
   * <pre>
   * coverage = Σ_brief q_i max_j sim(i, j)    focus = Σ_profile a_j max_i sim(j, i)
   * F = 100 · ½ (coverage + focus)
   * </pre>
   *
   * @param brief the niches a campaign is looking for, weights summing to 1; none: no brief
   * @param profile the niches of the channel, shares summing to at most 1; none: unknown
   * @throws IllegalArgumentException where the shares do not sum so
   */
  public static Fit of(List<NicheShare> brief, List<NicheShare> profile) {
    Require.between(brief.isEmpty() ? 0 : 1 - ROUNDING, 1 + ROUNDING, "sum of brief", sum(brief));
    Require.between(0, 1 + ROUNDING, "sum of niches", sum(profile));
    if (brief.isEmpty() || profile.isEmpty()) {
      return UNKNOWN;
    }
    double coverage = served(brief, profile);
    double focus = served(profile, brief);
    return new Fit(
        Interval.exactly(100 * 0.5 * (coverage + focus)),
        OptionalDouble.of(coverage),
        OptionalDouble.of(focus));
  }

  /**
   * How near two niches are in the tree, from 0 across first levels to 1 for the same one: {@code
   * 2·depth(common ancestor) / (depth u + depth v)} (Wu and Palmer 1994), where the first level has
   * depth 1.
   */
  public static double similarity(List<String> u, List<String> v) {
    int common = 0;
    while (common < Math.min(u.size(), v.size()) && u.get(common).equals(v.get(common))) {
      common++;
    }
    return 2.0 * common / (u.size() + v.size());
  }

  private static double served(List<NicheShare> wanted, List<NicheShare> offered) {
    double sum = 0;
    for (NicheShare niche : wanted) {
      sum += niche.share() * nearest(niche, offered);
    }
    return sum;
  }

  private static double nearest(NicheShare niche, List<NicheShare> offered) {
    double nearest = 0;
    for (NicheShare other : offered) {
      nearest = Math.max(nearest, similarity(niche.path(), other.path()));
    }
    return nearest;
  }

  private static double sum(List<NicheShare> niches) {
    return niches.stream().mapToDouble(NicheShare::share).sum();
  }
}
