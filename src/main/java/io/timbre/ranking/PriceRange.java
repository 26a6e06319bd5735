package io.timbre.ranking;

import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;

/**
 * From a least to a most price, of one post or of one engagement.
 *
 * @param range in whole units of the currency, at least 0
 * @param currency the bounds are in; euro where there are none
 */
public record PriceRange(Range range, CurrencyUnit currency) {

  /** Every price, the unknown as well. */
  public static final PriceRange OPEN = new PriceRange(Range.OPEN, CurrencyUnit.EUR);

  /**
   * @throws IllegalArgumentException when a bound is under 0
   */
  public PriceRange {
    if (!range.isWithin(0, Double.MAX_VALUE)) {
      throw new IllegalArgumentException("A price is 0 or more, not " + range);
    }
    currency = range.isOpen() ? CurrencyUnit.EUR : currency;
  }

  /**
   * The same in euro.
   *
   * @param perEuro units of the currency for one euro, over 0
   */
  public Range inEuros(double perEuro) {
    return new Range(divided(range.min(), perEuro), divided(range.max(), perEuro));
  }

  private static OptionalDouble divided(OptionalDouble bound, double by) {
    return bound.isPresent() ? OptionalDouble.of(bound.getAsDouble() / by) : bound;
  }

  /** A price in euro. */
  public static PriceRange euros(Range range) {
    return new PriceRange(range, CurrencyUnit.EUR);
  }
}
