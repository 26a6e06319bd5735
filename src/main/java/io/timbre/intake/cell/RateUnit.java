package io.timbre.intake.cell;

import java.math.BigDecimal;
import java.util.List;

/** Whether the engagement rates of a column are percentages or fractions of one. */
public enum RateUnit {
  PERCENT(2),
  FRACTION(0);

  /**
   * The median of the rates above which they are percentages. A list in which half of all channels
   * have a rate above 25% is unheard of, and one in which half have a rate below 0.25% nearly so.
   * It is the median, so that a single wrong rate does not change how the others are read.
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

  /** The likely unit of rates that are written without a percent sign. */
  public static RateUnit of(List<BigDecimal> rates) {
    if (rates.isEmpty()) {
      return PERCENT;
    }
    BigDecimal median = rates.stream().sorted().toList().get(rates.size() / 2);
    return median.compareTo(TURN) <= 0 ? FRACTION : PERCENT;
  }
}
