package io.timbre.scoring;

import java.util.Optional;

/**
 * The deductions from a score with their evidence, at most 25 points in all.
 *
 * @param growth points for a jump in followers without more engagement, 0 to 15
 * @param saturation points for ad load, 0 to 10
 * @param jump the jump in followers behind the growth deduction; empty if none stood out
 * @param adLoad the ad load, whether or not it leads to a deduction; empty if it is not known
 */
public record Deductions(
    double growth, double saturation, Optional<FollowerJump> jump, Optional<AdLoad> adLoad) {

  public Deductions {
    Require.between(0, FollowerJump.MOST, "growth", growth);
    Require.between(0, AdLoad.MOST, "saturation", saturation);
  }

  /** Creates deductions without evidence, for callers that keep it elsewhere. */
  public Deductions(double growth, double saturation) {
    this(growth, saturation, Optional.empty(), Optional.empty());
  }

  static Deductions of(Facts facts) {
    Optional<FollowerJump> jump = GrowthAnomaly.worstOf(facts.snapshots());
    Optional<AdLoad> adLoad = AdLoad.of(facts);
    return new Deductions(
        jump.map(FollowerJump::deduction).orElse(0.0),
        adLoad.map(AdLoad::deduction).orElse(0.0),
        jump,
        adLoad);
  }

  /** Returns the sum of both deductions, 0 to 25 points. */
  public double total() {
    return growth + saturation;
  }
}
