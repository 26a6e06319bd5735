package io.timbre.intake.cell;

import java.math.BigDecimal;
import java.util.List;

/** Whether the engagement rates of a column are percentages or fractions of one. */
public enum RateUnit {
  PERCENT(2),
  FRACTION(0);

  /**
   * Half of all channels above a rate of a quarter is unheard of, half of them below a quarter of a
   * percent nearly so; the median, since a single wrong rate must not turn the rest.
   */
  private static final BigDecimal TURN = new BigDecimal("0.25");

  private final int decimalShift;

  RateUnit(int decimalShift) {
    this.decimalShift = decimalShift;
  }

  /** The rate as a fraction of one. */
  public BigDecimal asFraction(BigDecimal written) {
    return written.movePointLeft(decimalShift);
  }

  /** What these rates, written without a percent sign, are likely to be. */
  public static RateUnit of(List<BigDecimal> rates) {
    if (rates.isEmpty()) {
      return PERCENT;
    }
    BigDecimal median = rates.stream().sorted().toList().get(rates.size() / 2);
    return median.compareTo(TURN) <= 0 ? FRACTION : PERCENT;
  }
}
