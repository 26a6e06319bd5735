package io.timbre.scoring;

import java.util.Optional;

/**
 * What is deducted from the score, each with its evidence: at most 25 points together.
 *
 * @param growth points for followers that engagement did not follow, 0 to 15
 * @param saturation points for ad load, 0 to 10
 * @param jump the follower jump behind the growth deduction; empty where none stood out
 * @param adLoad the ad load, whether or not it takes anything off; empty where it is unknown
 */
public record Deductions(
    double growth, double saturation, Optional<FollowerJump> jump, Optional<AdLoad> adLoad) {

  public Deductions {
    Require.between(0, FollowerJump.MOST, "growth", growth);
    Require.between(0, AdLoad.MOST, "saturation", saturation);
  }

  /** Points alone, where the evidence is kept elsewhere. */
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

  /** Both together, 0 to 25 points. */
  public double total() {
    return growth + saturation;
  }
}
