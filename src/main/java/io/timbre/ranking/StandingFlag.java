package io.timbre.ranking;

import io.timbre.scoring.Deductions;
import io.timbre.scoring.Flag;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person should look at before trusting a channel, kept with its standing as a bit each: the
 * kinds of {@link Flag}, and what takes points off the score. A bit once given keeps its meaning.
 */
public enum StandingFlag {
  ENGAGEMENT_FAR_ABOVE_PEERS(0),
  ENGAGEMENT_FAR_BELOW_PEERS(1),
  COMMENTS_OUTSIDE_PEERS(2),
  OLD(3),
  POSTS_UNKNOWN(4),
  PRICE_ZERO(5),
  PRICE_ESTIMATED(6),
  /** Points are taken off for followers that engagement did not follow. */
  GROWTH_DEDUCTION(7),
  /** Points are taken off for ad load. */
  AD_LOAD_DEDUCTION(8);

  private final int bit;

  StandingFlag(int place) {
    this.bit = 1 << place;
  }

  /** Whether this one is among the bits. */
  public boolean isIn(int bits) {
    return (bits & bit) != 0;
  }

  /** Those that the bits stand for. */
  public static Set<StandingFlag> among(int bits) {
    return Arrays.stream(values()).filter(flag -> flag.isIn(bits)).collect(Collectors.toSet());
  }

  /** A bit for each of these. */
  public static int bits(Collection<StandingFlag> flags) {
    return flags.stream().mapToInt(flag -> flag.bit).reduce(0, (all, bit) -> all | bit);
  }

  /** A bit for each flag that the score model raises for a channel, and each kind of deduction. */
  public static int bits(List<Flag> flags, Deductions deductions) {
    int bits = bits(flags.stream().map(flag -> of(flag.kind())).toList());
    bits |= deductions.growth() > 0 ? GROWTH_DEDUCTION.bit : 0;
    return bits | (deductions.saturation() > 0 ? AD_LOAD_DEDUCTION.bit : 0);
  }

  /** The same as the score model names it. */
  public static StandingFlag of(Flag.Kind kind) {
    return valueOf(kind.name());
  }
}
