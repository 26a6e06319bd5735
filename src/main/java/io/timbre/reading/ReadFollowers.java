package io.timbre.reading;

import io.timbre.reading.Condition.WithFollowers;
import io.timbre.reading.Figure.Bound;
import java.util.Optional;

/**
 * Reads numbers of followers: "20k to 80k followers", "under 10k", "50k+". A single number is a
 * minimum.
 */
final class ReadFollowers {
  /** The minimum for a number that does not state what it counts. */
  private static final double LEAST = 1_000;

  private static final double FIRST_YEAR = 1_900;
  private static final double LAST_YEAR = 2_100;

  private ReadFollowers() {}

  /** Reads views, likes and other counts that the ranking does not filter by. */
  static Optional<Found> unusable(Stated stated) {
    boolean counts = stated.ledBy(Cue.VIEWS) || stated.followedBy(Cue.VIEWS);
    return counts && stated.plain() && (stated.figure().bounded() || stated.figure().thousands())
        ? Optional.of(stated.found(new Finding.NotUsed(), stated.after(Cue.VIEWS)))
        : Optional.empty();
  }

  /** Reads numbers that are stated to be followers. */
  static Optional<Found> named(Stated stated) {
    int end = stated.figure().end();
    boolean near =
        stated.followedBy(Cue.FOLLOWERS)
            || Cue.FOLLOWERS.isAt(stated.text(), end + 1) && !stated.text().at(end).parts();
    if (!stated.plain() || !(stated.ledBy(Cue.FOLLOWERS) || near)) {
      return Optional.empty();
    }
    return Optional.of(bounded(stated, stated.after(Cue.FOLLOWERS)));
  }

  /** Reads large numbers that do not state what they count. */
  static Optional<Found> bare(Stated stated) {
    Figure figure = stated.figure();
    boolean year = !figure.thousands() && figure.within(FIRST_YEAR, LAST_YEAR);
    boolean large = figure.high() >= LEAST && !year;
    boolean counted = stated.followedBy(Cue.UNIT) && !stated.followedBy(Cue.PEOPLE);
    return stated.plain() && figure.bounded() && large && !counted
        ? Optional.of(stated.found(new WithFollowers(figure.range()), figure.end()))
        : Optional.empty();
  }

  /** Reads a bound after the word: "50k followers or more". */
  private static Found bounded(Stated stated, int end) {
    Figure figure = stated.figure();
    if (figure.bounded()) {
      return stated.found(new WithFollowers(figure.range()), end);
    }
    int less = Cue.OR_LESS.after(stated.text(), end);
    Bound bound = less > end ? Bound.UP_TO : Bound.AT_LEAST;
    int last = less > end ? less : Cue.OR_MORE.after(stated.text(), end);
    return stated.found(new WithFollowers(figure.saying(bound, last).range()), last);
  }
}
