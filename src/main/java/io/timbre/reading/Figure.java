package io.timbre.reading;

import io.timbre.ranking.Range;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * One or two figures with the words beside them: "between £100 and £250", "at least 4%", "50k+".
 *
 * @param bound what the words say about the figures; NONE if they only state one
 * @param low the first figure
 * @param high the second figure; the same as the first if there is only one
 * @param currency the currency; empty if it is not a sum of money
 * @param percent whether the figures are percentages
 * @param thousands whether one is written with a factor, as in 20k
 * @param end index of the first token after them
 */
record Figure(
    Bound bound,
    double low,
    double high,
    Optional<CurrencyUnit> currency,
    boolean percent,
    boolean thousands,
    int end) {

  /** What the words beside figures say about them. */
  enum Bound {
    NONE,
    UP_TO,
    AT_LEAST,
    BETWEEN,
    ABOUT
  }

  /** How far "about" reaches to either side, as a share of the figure. */
  private static final double ABOUT = 0.25;

  boolean bounded() {
    return bound != Bound.NONE;
  }

  /** Returns the range, with figures in this unit. A single figure is a maximum. */
  Range range(double unit) {
    double least = low * unit;
    double most = high * unit;
    return switch (bound) {
      case NONE, UP_TO -> Range.upTo(most);
      case AT_LEAST -> Range.from(least);
      case BETWEEN -> Range.between(Math.min(least, most), Math.max(least, most));
      case ABOUT -> Range.between(least * (1 - ABOUT), most * (1 + ABOUT));
    };
  }

  Range range() {
    return range(1);
  }

  boolean within(double least, double most) {
    return low >= least && high <= most;
  }

  Figure until(int end) {
    return new Figure(bound, low, high, currency, percent, thousands, end);
  }

  Figure saying(Bound other, int end) {
    return new Figure(other, low, high, currency, percent, thousands, end);
  }
}
