package io.timbre.ranking;

import java.util.OptionalDouble;

/**
 * A range with inclusive bounds. An empty bound is open. An unknown value is in no range that has a
 * bound.
 */
public record Range(OptionalDouble min, OptionalDouble max) {

  /** Every value, including unknown ones. */
  public static final Range OPEN = new Range(OptionalDouble.empty(), OptionalDouble.empty());

  /**
   * Creates a range.
   *
   * @throws IllegalArgumentException if a bound is NaN or the minimum is above the maximum
   */
  public Range {
    if (!(min.orElse(Double.NEGATIVE_INFINITY) <= max.orElse(Double.POSITIVE_INFINITY))) {
      throw new IllegalArgumentException(
          "The minimum of a range must not be above its maximum: %s, %s".formatted(min, max));
    }
  }

  /** Returns the range from a minimum upwards. */
  public static Range from(double min) {
    return new Range(OptionalDouble.of(min), OptionalDouble.empty());
  }

  /** Returns the range up to a maximum. */
  public static Range upTo(double max) {
    return new Range(OptionalDouble.empty(), OptionalDouble.of(max));
  }

  /** Returns the range between two values. */
  public static Range between(double min, double max) {
    return new Range(OptionalDouble.of(min), OptionalDouble.of(max));
  }

  /** Whether every value is in the range, including unknown ones. */
  public boolean isOpen() {
    return min.isEmpty() && max.isEmpty();
  }

  /** Whether both bounds lie between these two values. */
  public boolean isWithin(double least, double most) {
    return min.orElse(least) >= least
        && max.orElse(most) <= most
        && min.orElse(least) <= most
        && max.orElse(most) >= least;
  }
}
