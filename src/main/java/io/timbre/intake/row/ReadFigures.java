package io.timbre.intake.row;

import io.timbre.intake.cell.CurrencySigns;
import io.timbre.intake.cell.Figure;
import io.timbre.intake.cell.MissingMarks;
import io.timbre.intake.cell.RateUnit;
import io.timbre.intake.column.Column;
import io.timbre.intake.column.Field;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the numbers of one row, independently of each other. A blank cell or a mark for a missing
 * value makes a number unknown. Text and impossible numbers refuse the row. Some programs write -1
 * for a hidden number.
 */
final class ReadFigures {
  private static final BigDecimal HIDDEN = BigDecimal.ONE.negate();
  private static final BigDecimal MOST_FOLLOWERS = new BigDecimal("10000000000");
  private static final BigDecimal MOST_POSTS = new BigDecimal("1000000");
  private static final BigDecimal MOST = new BigDecimal("1000000000000");
  private static final Set<Field> NEVER_HIDDEN = EnumSet.of(Field.FOLLOWERS, Field.PRICE);

  private final ListTerms terms;

  ReadFigures(ListTerms terms) {
    this.terms = terms;
  }

  /** Reads all known numbers of the row. */
  RowFigures read(RowCells cells) {
    RowFigures figures = new RowFigures();
    for (Field field : Field.values()) {
      if (field.isFigure()) {
        cells.column(field).ifPresent(column -> read(cells, column, figures));
      }
    }
    return figures;
  }

  private void read(RowCells cells, Column column, RowFigures figures) {
    Field field = column.field();
    String cell = cells.cell(field);
    switch (column.style().read(cell, field)) {
      case Figure.Known known when isHidden(field, known) -> {
        figures.hide(field);
        cells.warn(field, "intake.row.hidden");
      }
      case Figure.Known known ->
          value(cells, column, known).ifPresent(it -> figures.put(field, it));
      case Figure.Missing _ when MissingMarks.isHidden(cell) -> figures.hide(field);
      case Figure.Missing _ -> {}
      case Figure.Unreadable _ -> cells.refuse(field, "intake.row.no-figure");
    }
  }

  private static boolean isHidden(Field field, Figure.Known known) {
    return known.value().compareTo(HIDDEN) == 0 && !NEVER_HIDDEN.contains(field);
  }

  private Optional<BigDecimal> value(RowCells cells, Column column, Figure.Known known) {
    Field field = column.field();
    if (field == Field.PRICE && isForeign(known.unit())) {
      cells.warn(field, "intake.row.currency", terms.currency().getCode());
      return Optional.empty();
    }
    BigDecimal value = field == Field.ENGAGEMENT_RATE ? rate(column, known) : known.value();
    Optional<String> fault = fault(field, known.unit(), value);
    fault.ifPresent(key -> cells.refuse(field, key));
    return fault.isEmpty() ? Optional.of(value) : Optional.empty();
  }

  private boolean isForeign(String unit) {
    boolean currency = !unit.isEmpty() && !unit.equals("%");
    return currency && !CurrencySigns.canMean(unit, terms.currency().getCode());
  }

  private static BigDecimal rate(Column column, Figure.Known known) {
    RateUnit unit = known.isPercentage() ? RateUnit.PERCENT : column.style().rateUnit();
    return unit.asFraction(known.value());
  }

  /** Why the number is impossible; empty if it is not. */
  private static Optional<String> fault(Field field, String unit, BigDecimal value) {
    if (!unit.isEmpty()
        && (unit.equals("%") ? field != Field.ENGAGEMENT_RATE : field != Field.PRICE)) {
      return Optional.of("intake.row.no-figure");
    }
    if (value.signum() < 0) {
      return Optional.of("intake.row.negative");
    }
    if (field == Field.ENGAGEMENT_RATE && value.compareTo(BigDecimal.ONE) > 0) {
      return Optional.of("intake.row.rate");
    }
    if (value.compareTo(most(field)) > 0) {
      return Optional.of("intake.row.too-large");
    }
    boolean broken = value.stripTrailingZeros().scale() > 0;
    return field.isWhole() && broken ? Optional.of("intake.row.not-whole") : Optional.empty();
  }

  private static BigDecimal most(Field field) {
    return switch (field) {
      case FOLLOWERS -> MOST_FOLLOWERS;
      case POSTS_MEASURED, SPONSORED_POSTS -> MOST_POSTS;
      default -> MOST;
    };
  }
}
