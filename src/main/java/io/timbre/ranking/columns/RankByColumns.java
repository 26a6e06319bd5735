package io.timbre.ranking.columns;

import io.timbre.catalog.ChannelId;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Cursor;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Offered;
import io.timbre.ranking.Order;
import io.timbre.ranking.Ranked;
import io.timbre.ranking.RankedChannel;
import io.timbre.ranking.Ranking;
import io.timbre.ranking.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Ranks channels with one pass over the columns. The rows shown are scored from the facts. */
@Component
class RankByColumns implements Ranking {

  private static final int MOST_NEAR = 3;

  private final PublishedColumns published;
  private final PrepareFilters prepare;
  private final FindNamed findNamed;
  private final ExplainPlaces explain;

  RankByColumns(
      PublishedColumns published,
      PrepareFilters prepare,
      FindNamed findNamed,
      ExplainPlaces explain) {
    this.published = published;
    this.prepare = prepare;
    this.findNamed = findNamed;
    this.explain = explain;
  }

  @Override
  public Ranked rank(Brief brief, Order order, Slice slice) {
    Columns columns = published.now();
    ScanResult found = Scan.through(columns, brief, order, slice, prepare.of(brief.filters()));
    return new Ranked(
        explain.rows(columns, brief, found),
        found.total(),
        found.setApart(),
        found.leftOut(),
        found.facets(),
        columns.benchmarks().version(),
        found.goesOn(slice.end()) ? Optional.of(last(columns, order, found)) : Optional.empty());
  }

  private static Cursor last(Columns columns, Order order, ScanResult found) {
    return cursor(columns, order, found.places().getLast());
  }

  private static Cursor cursor(Columns columns, Order order, Place place) {
    return new Cursor(order, place.setApart(), place.key(), columns.channel(place.ordinal()));
  }

  @Override
  public Optional<RankedChannel> one(ChannelId channel, Brief brief) {
    Columns columns = published.now();
    OptionalInt ordinal = columns.find(channel);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    Brief everyone = brief.with(Filters.NONE);
    Place place =
        new Valuation(columns.tree(), everyone, Order.SCORE).place(columns, ordinal.getAsInt());
    Slice behind = Slice.after(cursor(columns, Order.SCORE, place), 1);
    ScanResult found = Scan.through(columns, everyone, Order.SCORE, behind, prepare.everything());
    return explain.rows(columns, brief, found.justBefore(place)).stream().findFirst();
  }

  @Override
  public List<Offered> offers(Brief brief, int most) {
    return new MakeOffers(published.now(), brief).best(most, prepare.of(brief.filters()));
  }

  @Override
  public List<Offered> offers(Collection<ChannelId> channels, Brief brief) {
    return new MakeOffers(published.now(), brief).of(channels);
  }

  @Override
  public List<String> near(String name) {
    return findNamed.near(name, MOST_NEAR);
  }

  @Override
  public long mentions(String phrase) {
    return findNamed.count(phrase);
  }
}
