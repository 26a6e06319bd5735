package io.timbre.intake.reading;

import io.timbre.intake.cell.DateOrder;
import io.timbre.intake.cell.DecimalMark;
import io.timbre.intake.cell.RateUnit;
import java.util.Optional;

/**
 * How the cells of a column are written, where a single cell does not show it.
 *
 * @param shownMark the decimal mark, if the column or the list shows one
 * @param rateUnit the unit of figures without a percent sign, if they are rates
 * @param dateOrder the order of day and month, if the cells are dates
 */
public record ColumnStyle(Optional<DecimalMark> shownMark, RateUnit rateUnit, DateOrder dateOrder) {

  /** What a single point or comma before three digits means in a column of this field. */
  public DecimalMark mark(Field field) {
    boolean rate = field == Field.ENGAGEMENT_RATE;
    return shownMark.orElse(rate ? DecimalMark.EITHER : DecimalMark.NEITHER);
  }
}
