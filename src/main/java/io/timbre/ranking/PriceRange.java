package io.timbre.ranking;

import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;

/**
 * A range of prices, of one post or per engagement.
 *
 * @param range the bounds in whole units of the currency, 0 or more
 * @param currency the currency of the bounds; euro if there are none
 */
public record PriceRange(Range range, CurrencyUnit currency) {

  /** Every price, including unknown ones. */
  public static final PriceRange OPEN = new PriceRange(Range.OPEN, CurrencyUnit.EUR);

  /**
   * Creates a range.
   *
   * @throws IllegalArgumentException if a bound is below 0
   */
  public PriceRange {
    if (!range.isWithin(0, Double.MAX_VALUE)) {
      throw new IllegalArgumentException("A price must be 0 or more, not " + range);
    }
    currency = range.isOpen() ? CurrencyUnit.EUR : currency;
  }

  /**
   * Returns the range in euros.
   *
   * @param perEuro units of the currency for one euro, over 0
   */
  public Range inEuros(double perEuro) {
    return new Range(divided(range.min(), perEuro), divided(range.max(), perEuro));
  }

  private static OptionalDouble divided(OptionalDouble bound, double by) {
    return bound.isPresent() ? OptionalDouble.of(bound.getAsDouble() / by) : bound;
  }

  /** Returns a range of prices in euros. */
  public static PriceRange euros(Range range) {
    return new PriceRange(range, CurrencyUnit.EUR);
  }
}
