package io.timbre.ranking.columns;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Offered;
import io.timbre.ranking.Order;
import io.timbre.ranking.Ranking;
import io.timbre.ranking.StandingFlag;
import io.timbre.scoring.Forecast;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads the offers of channels for one brief directly from the columns. */
final class MakeOffers {

  private static final Platform[] PLATFORMS = Platform.values();
  private static final Tier[] TIERS = Tier.values();

  private final Columns columns;
  private final Valuation valuation;
  private final boolean asksForNiches;

  MakeOffers(Columns columns, Brief brief) {
    this.columns = columns;
    this.valuation = new Valuation(columns.tree(), brief, Order.SCORE);
    this.asksForNiches = !brief.niches().isEmpty();
  }

  /**
   * Returns the best channels that match the filters and are not set apart.
   *
   * @param prepared the brief's filters
   */
  List<Offered> best(int most, PreparedFilters prepared) {
    if (most < 1 || most > Ranking.MOST_OFFERS) {
      throw new IllegalArgumentException(
          "The number of offers must be 1 to %d, not %d".formatted(Ranking.MOST_OFFERS, most));
    }
    Criteria criteria = new Criteria(columns, prepared);
    BestPlaces best = new BestPlaces(Math.min(most, columns.size()));
    int ordinal = 0;
    for (Block block : columns.blocks()) {
      for (int row = 0; row < block.size(); row++, ordinal++) {
        if (criteria.failed(block, row) == 0) {
          show(best, block, row, ordinal);
        }
      }
    }
    return best.take().stream().map(this::offered).toList();
  }

  private void show(BestPlaces best, Block block, int row, int ordinal) {
    double fit = valuation.fit(block, row);
    if (!valuation.setsApart(block, row, fit)) {
      best.show(false, valuation.key(block, row, fit), ordinal);
    }
  }

  /** Returns these channels in their order, without those that have no standing. */
  List<Offered> of(Collection<ChannelId> channels) {
    return channels.stream()
        .map(columns::find)
        .flatMapToInt(OptionalInt::stream)
        .mapToObj(ordinal -> offered(valuation.place(columns, ordinal)))
        .toList();
  }

  private Offered offered(Place place) {
    Block block = columns.blockOf(place.ordinal());
    int row = Columns.rowOf(place.ordinal());
    return new Offered(
        columns.channel(place.ordinal()),
        PLATFORMS[block.platform[row]],
        block.tier[row] < TIERS.length ? Optional.of(TIERS[block.tier[row]]) : Optional.empty(),
        columns.country(block, row),
        columns.language(block, row),
        columns.niches(place.ordinal()),
        place.key(),
        asksForNiches ? valuation.fit(block, row) / 100 : 1,
        known(block.rate[row]),
        forecast(block, row),
        known(block.price[row]),
        block.priceEstimated[row],
        block.followers[row] == Block.UNKNOWN
            ? OptionalLong.empty()
            : OptionalLong.of(block.followers[row]),
        StandingFlag.among(block.flags[row]));
  }

  private static Optional<Forecast> forecast(Block block, int row) {
    return Double.isNaN(block.engagements[row])
        ? Optional.empty()
        : Optional.of(
            new Forecast(
                block.engagements[row], block.engagementsLo[row], block.engagementsHi[row]));
  }

  private static OptionalDouble known(double figure) {
    return Double.isNaN(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
  }
}
