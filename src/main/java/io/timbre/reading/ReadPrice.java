package io.timbre.reading;

import io.timbre.ranking.PriceRange;
import io.timbre.reading.Condition.AtPrice;
import io.timbre.reading.Figure.Bound;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Reads the price of a post: "under £300", "max 80 euros", "300 a post". A single sum is a maximum.
 * A total budget is not the price of a post, and neither is the price of what is promoted ("gifts
 * under £20").
 */
final class ReadPrice {
  /** The minimum price of a post. A smaller sum is the price of something else. */
  private static final double LEAST = 5;

  /** The minimum beside the name of goods. A smaller sum is their price. */
  private static final double LEAST_BESIDE_WARES = 100;

  private static final double LEAST_UNBOUNDED = 50;

  /** The maximum price without a currency. A larger number is a number of followers. */
  private static final double MOST_BARE = 999;

  private ReadPrice() {}

  static Optional<Found> of(Stated stated) {
    Figure figure = stated.figure();
    int end = stated.after(Cue.PER_POST);
    boolean perPost = end > figure.end();
    if (figure.percent() || stated.ledBy(Cue.AGED)) {
      return Optional.empty();
    }
    if (!perPost && (stated.ledBy(Cue.HAS_BUDGET) || stated.followedBy(Cue.BUDGET))) {
      return Optional.of(stated.found(new Finding.NotUsed(), stated.after(Cue.BUDGET)));
    }
    if (perPost || stated.ledBy(Cue.PRICE) && !stated.followedBy(Cue.UNIT)) {
      return Optional.of(price(stated, end));
    }
    return figure.currency().isPresent() ? withCurrency(stated) : bare(stated);
  }

  private static Optional<Found> withCurrency(Stated stated) {
    Figure figure = stated.figure();
    boolean wares =
        Cue.WARES.isBefore(stated.text(), stated.start()) || stated.followedBy(Cue.WARES);
    boolean tooLittle = figure.high() < (wares ? LEAST_BESIDE_WARES : LEAST);
    boolean price = figure.bounded() || figure.high() >= LEAST_UNBOUNDED && stated.isLast();
    return Optional.of(
        price && !tooLittle
            ? price(stated, figure.end())
            : stated.found(new Finding.NotUsed(), figure.end()));
  }

  private static Optional<Found> bare(Stated stated) {
    Figure figure = stated.figure();
    boolean price =
        figure.bound() == Bound.UP_TO
            && !figure.thousands()
            && figure.within(LEAST_BESIDE_WARES, MOST_BARE)
            && stated.isLast()
            && !stated.followedBy(Cue.UNIT);
    return price ? Optional.of(price(stated, figure.end())) : Optional.empty();
  }

  private static Found price(Stated stated, int end) {
    Figure figure = stated.figure();
    CurrencyUnit currency = figure.currency().orElse(CurrencyUnit.EUR);
    return stated.found(new AtPrice(new PriceRange(figure.range(), currency)), end);
  }
}
