package io.timbre.intake.row;

import io.timbre.intake.column.Field;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Works out the engagements of an average post from what a list states, in this order:
 *
 * <ol>
 *   <li>the engagements it states;
 *   <li>likes + comments, if both are known. Comments that are turned off are 0 and known. Comments
 *       that the list does not state are unknown, and likes alone are not engagements;
 *   <li>engagement rate × followers.
 * </ol>
 *
 * <p>If likes are hidden and no engagements are stated, they are unknown: a rate would then be that
 * of comments alone.
 */
final class ReadEngagements {
  private ReadEngagements() {}

  static OptionalDouble of(RowFigures figures) {
    Optional<BigDecimal> stated = figures.exactly(Field.ENGAGEMENTS);
    if (stated.isPresent() || figures.isHidden(Field.LIKES)) {
      return asDouble(stated);
    }
    return asDouble(counted(figures).or(() -> byRate(figures)));
  }

  private static Optional<BigDecimal> counted(RowFigures figures) {
    Optional<BigDecimal> comments = figures.exactly(Field.COMMENTS);
    return figures.exactly(Field.LIKES).flatMap(likes -> comments.map(likes::add));
  }

  private static Optional<BigDecimal> byRate(RowFigures figures) {
    Optional<BigDecimal> followers = figures.exactly(Field.FOLLOWERS);
    return figures.exactly(Field.ENGAGEMENT_RATE).flatMap(rate -> followers.map(rate::multiply));
  }

  private static OptionalDouble asDouble(Optional<BigDecimal> figure) {
    return figure.map(it -> OptionalDouble.of(it.doubleValue())).orElse(OptionalDouble.empty());
  }
}
