package io.timbre.ranking;

import java.util.OptionalDouble;

/**
 * From a least to a most, both included; an empty bound is open. What is unknown lies in no range
 * that has a bound.
 */
public record Range(OptionalDouble min, OptionalDouble max) {

  /** Everything, the unknown as well. */
  public static final Range OPEN = new Range(OptionalDouble.empty(), OptionalDouble.empty());

  /**
   * @throws IllegalArgumentException when a bound is no number or the least is above the most
   */
  public Range {
    if (!(min.orElse(Double.NEGATIVE_INFINITY) <= max.orElse(Double.POSITIVE_INFINITY))) {
      throw new IllegalArgumentException(
          "A range runs from its least to its most, not from %s to %s".formatted(min, max));
    }
  }

  /** From a least value up. */
  public static Range from(double min) {
    return new Range(OptionalDouble.of(min), OptionalDouble.empty());
  }

  /** Up to a most value. */
  public static Range upTo(double max) {
    return new Range(OptionalDouble.empty(), OptionalDouble.of(max));
  }

  /** Between two values. */
  public static Range between(double min, double max) {
    return new Range(OptionalDouble.of(min), OptionalDouble.of(max));
  }

  /** Whether everything lies in it, the unknown as well. */
  public boolean isOpen() {
    return min.isEmpty() && max.isEmpty();
  }

  /** Whether no bound lies outside of these two. */
  public boolean isWithin(double least, double most) {
    return min.orElse(least) >= least
        && max.orElse(most) <= most
        && min.orElse(least) <= most
        && max.orElse(most) >= least;
  }
}
