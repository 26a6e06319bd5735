package io.timbre.intake.reading;

import io.timbre.intake.cell.DateOrder;
import io.timbre.intake.cell.DecimalMark;
import io.timbre.intake.cell.RateUnit;
import java.util.Optional;

/**
 * How the cells of a column are written, as far as one cell alone does not show it.
 *
 * @param shownMark the mark before decimals, where the column or the list shows one
 * @param rateUnit of its figures without a percent sign, if they are rates
 * @param dateOrder of its dates, if they are dates
 */
public record ColumnStyle(Optional<DecimalMark> shownMark, RateUnit rateUnit, DateOrder dateOrder) {

  /** What a lone point or comma before three digits means, in a column of this field. */
  public DecimalMark mark(Field field) {
    boolean rate = field == Field.ENGAGEMENT_RATE;
    return shownMark.orElse(rate ? DecimalMark.EITHER : DecimalMark.NEITHER);
  }
}
