package io.timbre.intake.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Likes and comments of an average post, from what a list gives, in this order:
 *
 * <ol>
 *   <li>the engagements it states;
 *   <li>likes + comments, where both are known. Comments that are off are 0 and known; comments the
 *       list says nothing about are unknown, and likes alone are no engagements;
 *   <li>engagement rate × followers.
 * </ol>
 *
 * <p>Unknown where likes are hidden, whatever else is given: a rate would then be that of comments
 * alone.
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
