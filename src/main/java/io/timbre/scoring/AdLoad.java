package io.timbre.scoring;

import java.util.Optional;

/**
 * How many of a channel's posts are sponsored: the evidence behind a saturation deduction.
 *
 * @param sponsoredPosts sponsored posts among the measured ones, 0 or more
 * @param measuredPosts posts looked at, at least 1
 */
public record AdLoad(int sponsoredPosts, int measuredPosts) {

  /** The most that ad load takes off. */
  static final double MOST = 10;

  /** Share of sponsored posts up to which nothing is deducted. */
  private static final double USUAL = 0.30;

  /** How far over the usual share takes off the most. */
  private static final double RANGE = 0.40;

  public AdLoad {
    Require.notNegative("sponsoredPosts", sponsoredPosts);
    Require.between(1, Integer.MAX_VALUE, "measuredPosts", measuredPosts);
  }

  /** The ad load of a channel; empty where it is unknown or no post was measured. */
  static Optional<AdLoad> of(Facts facts) {
    if (facts.sponsoredPosts().isEmpty() || facts.measuredPosts().orElse(0) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new AdLoad(facts.sponsoredPosts().getAsInt(), facts.measuredPosts().getAsInt()));
  }

  /** Sponsored posts over measured posts, as counted. */
  public double share() {
    return (double) sponsoredPosts / measuredPosts;
  }

  /** {@code 10·clamp(((sponsored + 1)/(posts + 5) − 0.30)/0.40)}: few posts prove little. */
  public double deduction() {
    double smoothed = (sponsoredPosts + 1.0) / (measuredPosts + 5.0);
    return MOST * Math.clamp((smoothed - USUAL) / RANGE, 0, 1);
  }
}
