package io.timbre.intake.cell;

import java.math.BigDecimal;

/** What a cell says where a number is expected. */
public sealed interface Figure {

  /**
   * A number.
   *
   * @param unit what stands beside it: {@code %}, a currency as written, or nothing
   */
  record Known(BigDecimal value, String unit) implements Figure {
    public boolean isPercentage() {
      return unit.equals("%");
    }
  }

  /** Nothing is known: blank, or a mark for that. */
  record Missing() implements Figure {}

  /** Something that is no number. */
  record Unreadable() implements Figure {}
}
