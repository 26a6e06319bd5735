package io.timbre.reading;

import java.util.Optional;

/**
 * Reads the cost of a thousand views, a click or a sale: "CPM under £10", "0.05 per view". The
 * ranking cannot use it, because it only has the price of a post and the cost per engagement.
 */
final class ReadOtherCost {

  private ReadOtherCost() {}

  static Optional<Found> of(Stated stated) {
    boolean says = stated.ledBy(Cue.OTHER_COST) || stated.followedBy(Cue.OTHER_COST);
    return says && !stated.figure().percent()
        ? Optional.of(stated.found(new Finding.NotUsed(), stated.after(Cue.OTHER_COST)))
        : Optional.empty();
  }
}
