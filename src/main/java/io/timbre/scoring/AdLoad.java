package io.timbre.scoring;

import java.util.Optional;

/**
 * The number of sponsored posts among a channel's measured posts. It is the evidence behind a
 * saturation deduction.
 *
 * @param sponsoredPosts sponsored posts among the measured ones, 0 or more
 * @param measuredPosts posts that were checked for sponsors, at least 1
 */
public record AdLoad(int sponsoredPosts, int measuredPosts) {

  /** The maximum deduction for ad load, in points. */
  static final double MOST = 10;

  /** Share of sponsored posts up to which nothing is deducted. */
  private static final double USUAL = 0.30;

  /** How far above the typical share the maximum deduction is reached. */
  private static final double RANGE = 0.40;

  public AdLoad {
    Require.notNegative("sponsoredPosts", sponsoredPosts);
    Require.between(1, Integer.MAX_VALUE, "measuredPosts", measuredPosts);
  }

  /** Returns the ad load of a channel; empty if it is not known or no post was measured. */
  static Optional<AdLoad> of(Facts facts) {
    if (facts.sponsoredPosts().isEmpty() || facts.measuredPosts().orElse(0) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new AdLoad(facts.sponsoredPosts().getAsInt(), facts.measuredPosts().getAsInt()));
  }

  /** Returns sponsored posts divided by measured posts, without smoothing. */
  public double share() {
    return (double) sponsoredPosts / measuredPosts;
  }

  /**
   * Returns the deduction, {@code 10·clamp(((sponsored + 1)/(posts + 5) − 0.30)/0.40)}. The
   * smoothing keeps a few posts from causing a large deduction.
   */
  public double deduction() {
    double smoothed = (sponsoredPosts + 1.0) / (measuredPosts + 5.0);
    return MOST * Math.clamp((smoothed - USUAL) / RANGE, 0, 1);
  }
}
