package io.timbre.intake.column;

import io.timbre.intake.cell.DateOrder;
import io.timbre.intake.cell.DecimalMark;
import io.timbre.intake.cell.Figure;
import io.timbre.intake.cell.RateUnit;
import io.timbre.intake.cell.ReadFigure;
import java.util.Optional;

/**
 * How the cells of a column are written, where a single cell does not show it.
 *
 * @param ownMark the decimal mark, if the column shows one
 * @param listMark the decimal mark, if the list shows one
 * @param rateUnit the unit of figures without a percent sign, if they are rates
 * @param dateOrder the order of day and month, if the cells are dates
 */
public record ColumnStyle(
    Optional<DecimalMark> ownMark,
    Optional<DecimalMark> listMark,
    RateUnit rateUnit,
    DateOrder dateOrder) {

  /** What a cell says, in a column of this field. */
  public Figure read(String cell, Field field) {
    return field.isWhole()
        ? ReadFigure.readWhole(cell, mark(field))
        : ReadFigure.read(cell, mark(field));
  }

  /**
   * What a single point or comma before three digits means. A price has no three decimals because
   * another column has some.
   */
  private DecimalMark mark(Field field) {
    return switch (field) {
      case PRICE -> ownMark.orElse(DecimalMark.NEITHER);
      case ENGAGEMENT_RATE -> ownMark.or(() -> listMark).orElse(DecimalMark.EITHER);
      default -> ownMark.or(() -> listMark).orElse(DecimalMark.NEITHER);
    };
  }
}
