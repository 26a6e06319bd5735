package io.timbre.intake.cell;

import java.math.BigDecimal;

/** The content of a cell where a number is expected. */
public sealed interface Figure {

  /**
   * A number.
   *
   * @param unit the unit beside it: {@code %}, a currency as written, or an empty string
   */
  record Known(BigDecimal value, String unit) implements Figure {
    public boolean isPercentage() {
      return unit.equals("%");
    }
  }

  /** An unknown number: the cell is blank or contains a mark for a missing value. */
  record Missing() implements Figure {}

  /** Text that is not a number. */
  record Unreadable() implements Figure {}
}
