package io.timbre.reading;

import io.timbre.ranking.PriceRange;
import io.timbre.reading.Condition.AtCost;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Reads the cost per engagement: "CPE below £0.15", "under 0.20€ per engagement". */
final class ReadCost {

  private ReadCost() {}

  static Optional<Found> of(Stated stated) {
    boolean says =
        stated.ledBy(Cue.COST_PER_ENGAGEMENT) || stated.followedBy(Cue.COST_PER_ENGAGEMENT);
    if (!says || stated.figure().percent()) {
      return Optional.empty();
    }
    CurrencyUnit currency = stated.figure().currency().orElse(CurrencyUnit.EUR);
    return Optional.of(
        stated.found(
            new AtCost(new PriceRange(stated.figure().range(), currency)),
            stated.after(Cue.COST_PER_ENGAGEMENT)));
  }
}
