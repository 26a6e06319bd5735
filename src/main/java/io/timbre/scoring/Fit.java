package io.timbre.scoring;

import java.util.List;
import java.util.OptionalDouble;

/**
 * F: how well a channel's niches meet a brief.
 *
 * @param interval F; exact if the fit is known, otherwise 50 with bounds 0 and 100
 * @param coverage how much of the brief the channel serves, 0 to 1; empty if the fit is not known
 * @param focus how much of the channel is about the brief, 0 to 1; empty if the fit is not known
 */
public record Fit(Interval interval, OptionalDouble coverage, OptionalDouble focus) {

  /** The fit without a brief, or of a channel whose niches are not known. */
  public static final Fit UNKNOWN =
      new Fit(new Interval(50, 0, 100), OptionalDouble.empty(), OptionalDouble.empty());

  /** Share of a channel from which a niche counts in full towards a brief. */
  private static final double ENOUGH_SHARE = 0.25;

  /** Tolerance for rounding in shares that sum to 1. */
  private static final double ROUNDING = 1e-9;

  /**
   * Calculates the niche fit of a channel.
   *
   * <pre>
   * coverage = Σ_brief q_i max_j serves(i, j) · min(1, a_j / 0.25)
   * focus = Σ_profile a_j max_i serves(i, j)    F = 100 · ½ (coverage + focus)
   * </pre>
   *
   * Coverage is how much of the brief the channel serves; a quarter of its posts is enough for
   * that. Focus is how much of the channel is about the brief.
   *
   * @param brief the niches a campaign is looking for, with weights that sum to 1; empty without a
   *     brief
   * @param profile the niches of the channel, with shares that sum to at most 1; empty if not known
   * @throws IllegalArgumentException if the shares do not sum to these values
   */
  public static Fit of(List<NicheShare> brief, List<NicheShare> profile) {
    Require.between(brief.isEmpty() ? 0 : 1 - ROUNDING, 1 + ROUNDING, "sum of brief", sum(brief));
    Require.between(0, 1 + ROUNDING, "sum of niches", sum(profile));
    if (brief.isEmpty() || profile.isEmpty()) {
      return UNKNOWN;
    }
    double coverage = coverage(brief, profile);
    double focus = focus(brief, profile);
    return new Fit(
        Interval.exactly(100 * 0.5 * (coverage + focus)),
        OptionalDouble.of(coverage),
        OptionalDouble.of(focus));
  }

  /**
   * Returns how well an offered niche serves an asked one: {@code (length of the common path /
   * length of the asked path)³}. The result is 1 for the asked niche and those below it, and 0 for
   * niches that differ at the first level.
   */
  public static double serves(List<String> asked, List<String> offered) {
    int common = 0;
    int most = Math.min(asked.size(), offered.size());
    while (common < most && asked.get(common).equals(offered.get(common))) {
      common++;
    }
    double part = (double) common / asked.size();
    return part * part * part;
  }

  /**
   * Returns {@code min(1, a / 0.25)}: how much a niche with this share of a channel counts towards
   * a brief.
   */
  public static double weight(double share) {
    return Math.min(1, share / ENOUGH_SHARE);
  }

  private static double coverage(List<NicheShare> brief, List<NicheShare> profile) {
    double sum = 0;
    for (NicheShare asked : brief) {
      double best = 0;
      for (NicheShare offered : profile) {
        best = Math.max(best, serves(asked.path(), offered.path()) * weight(offered.share()));
      }
      sum += asked.share() * best;
    }
    return sum;
  }

  private static double focus(List<NicheShare> brief, List<NicheShare> profile) {
    double sum = 0;
    for (NicheShare offered : profile) {
      double best = 0;
      for (NicheShare asked : brief) {
        best = Math.max(best, serves(asked.path(), offered.path()));
      }
      sum += offered.share() * best;
    }
    return sum;
  }

  private static double sum(List<NicheShare> niches) {
    return niches.stream().mapToDouble(NicheShare::share).sum();
  }
}
