package io.timbre.scoring;

import java.util.OptionalDouble;

/**
 * A jump in followers that stands out from a channel's own history and that engagement did not
 * follow. It is the evidence behind a growth deduction.
 *
 * @param z robust z of the step among all steps of the channel, over {@link #USUAL}
 * @param growth followers gained in the step as a share: 0.6 for 60%
 * @param fromAge age in days of the snapshot before the jump
 * @param toAge age in days of the snapshot after it
 * @param engagementChange mean ln engagements after the jump minus before it; empty if one side has
 *     no engagements
 */
public record FollowerJump(
    double z, double growth, int fromAge, int toAge, OptionalDouble engagementChange) {

  /** Robust z up to which growth counts as typical (Iglewicz and Hoaglin 1993). */
  static final double USUAL = 3.5;

  /** The maximum deduction for growth, in points. */
  static final double MOST = 15;

  public FollowerJump {
    Require.between(USUAL, Double.MAX_VALUE, "z", z);
    Require.positive("growth", growth);
    Require.notNegative("toAge", toAge);
    Require.between(toAge + 1, Integer.MAX_VALUE, "fromAge", fromAge);
  }

  /** Returns the deduction, {@code 15·clamp((z − 3.5)/3.5)}. */
  public double deduction() {
    return MOST * Math.clamp((z - USUAL) / USUAL, 0, 1);
  }
}
