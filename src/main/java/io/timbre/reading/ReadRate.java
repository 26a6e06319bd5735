package io.timbre.reading;

import io.timbre.reading.Condition.AtRate;
import io.timbre.reading.Figure.Bound;
import java.util.Optional;

/**
 * Reads an engagement rate: "at least 4%", "ER > 5%", "engagement above 3.5". A single rate is a
 * minimum.
 */
final class ReadRate {
  /** The maximum rate in percent. A larger figure means something else. */
  private static final double MOST = 50;

  private ReadRate() {}

  static Optional<Found> of(Stated stated) {
    Figure figure = stated.figure();
    boolean named = stated.ledBy(Cue.ENGAGEMENT) || stated.followedBy(Cue.ENGAGEMENT);
    boolean share = figure.percent() && !named && stated.followedBy(Cue.SHARE);
    boolean rate =
        figure.percent()
            ? named || figure.bounded() || share
            : named && stated.plain() && !figure.thousands();
    if (!rate || stated.followedBy(Cue.FOLLOWERS)) {
      return Optional.empty();
    }
    if (share || figure.high() > MOST) {
      return Optional.of(stated.found(new Finding.NotUsed(), figure.end()));
    }
    return Optional.of(bounded(stated, stated.after(Cue.ENGAGEMENT)));
  }

  /** Reads a bound after the word: "4% engagement or more". */
  private static Found bounded(Stated stated, int end) {
    Figure figure = stated.figure();
    if (figure.bounded()) {
      return stated.found(new AtRate(figure.range(0.01)), end);
    }
    int less = Cue.OR_LESS.after(stated.text(), end);
    Bound bound = less > end ? Bound.UP_TO : Bound.AT_LEAST;
    int last = less > end ? less : Cue.OR_MORE.after(stated.text(), end);
    return stated.found(new AtRate(figure.saying(bound, last).range(0.01)), last);
  }
}
