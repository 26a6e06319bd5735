package io.timbre.reading;

import java.util.Optional;

/**
 * Reads what a thousand views, a click or a sale may cost: "CPM under £10", "0.05 per view". The
 * ranking knows the price of a post and the cost of an engagement, and neither is this.
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
