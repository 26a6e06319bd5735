package io.timbre.ranking;

import io.timbre.scoring.Deductions;
import io.timbre.scoring.Flag;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A flag or deduction that is stored as one bit with a channel's standing. It covers the kinds of
 * {@link Flag} and of deductions. The meaning of a bit never changes.
 */
public enum StandingFlag {
  ENGAGEMENT_FAR_ABOVE_PEERS(0),
  ENGAGEMENT_FAR_BELOW_PEERS(1),
  COMMENTS_OUTSIDE_PEERS(2),
  OLD(3),
  POSTS_UNKNOWN(4),
  PRICE_ZERO(5),
  PRICE_ESTIMATED(6),
  /** Points are deducted for a jump in followers that engagement did not follow. */
  GROWTH_DEDUCTION(7),
  /** Points are deducted for ad load. */
  AD_LOAD_DEDUCTION(8);

  private final int bit;

  StandingFlag(int place) {
    this.bit = 1 << place;
  }

  /** Whether the bits contain this flag. */
  public boolean isIn(int bits) {
    return (bits & bit) != 0;
  }

  /** Returns the flags in the bits. */
  public static Set<StandingFlag> among(int bits) {
    return Arrays.stream(values()).filter(flag -> flag.isIn(bits)).collect(Collectors.toSet());
  }

  /** Returns the bits of these flags. */
  public static int bits(Collection<StandingFlag> flags) {
    return flags.stream().mapToInt(flag -> flag.bit).reduce(0, (all, bit) -> all | bit);
  }

  /** Returns the bits of the flags and deductions that the score model gives a channel. */
  public static int bits(List<Flag> flags, Deductions deductions) {
    int bits = bits(flags.stream().map(flag -> of(flag.kind())).toList());
    bits |= deductions.growth() > 0 ? GROWTH_DEDUCTION.bit : 0;
    return bits | (deductions.saturation() > 0 ? AD_LOAD_DEDUCTION.bit : 0);
  }

  /** Returns the standing flag of a kind of flag. */
  public static StandingFlag of(Flag.Kind kind) {
    return valueOf(kind.name());
  }
}
