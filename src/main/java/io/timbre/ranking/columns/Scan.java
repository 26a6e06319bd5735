package io.timbre.ranking.columns;

import io.timbre.ranking.Brief;
import io.timbre.ranking.Cursor;
import io.timbre.ranking.Facets;
import io.timbre.ranking.Order;
import io.timbre.ranking.Slice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs one query. It checks every channel once for the total, the facets and the rows of a slice.
 */
final class Scan {

  /** The maximum number of filters on one fact: size has two, tier and followers. */
  private static final int OF_ONE_FACT = 2;

  /** A value greater than any score. */
  private static final double LEAD = 1_000;

  private final Columns columns;
  private final PreparedFilters prepared;
  private final Criteria criteria;
  private final Valuation valuation;

  /**
   * Channels with the name searched for come before those with a higher score, if ordered by score.
   */
  private final ChannelIdFilter named;

  private final double lead;
  private final Slice slice;
  private final @Nullable Cursor after;
  private final CountFacets facets;
  private final CountLeftOut leftOut;
  private final Matches matches;
  private final BestPlaces best;
  private long total;
  private long setApart;
  private long passed;

  private Scan(Columns columns, Brief brief, Order order, Slice slice, PreparedFilters prepared) {
    this.columns = columns;
    this.prepared = prepared;
    this.criteria = new Criteria(columns, prepared);
    this.valuation = new Valuation(columns.tree(), brief, order);
    this.named = prepared.named();
    this.lead = order == Order.SCORE ? LEAD : 0;
    this.slice = slice;
    this.after = cursor(order, slice.after());
    this.facets = new CountFacets(columns, prepared);
    this.leftOut = new CountLeftOut();
    this.matches = new Matches(columns);
    this.best = new BestPlaces(slice.offset() + slice.size());
  }

  private static @Nullable Cursor cursor(Order order, Optional<Cursor> after) {
    if (after.isPresent() && after.get().order() != order) {
      throw new IllegalArgumentException(
          "The cursor belongs to the order %s, not %s".formatted(after.get().order(), order));
    }
    return after.orElse(null);
  }

  /**
   * Runs a query over the columns.
   *
   * @param prepared the brief's filters
   * @throws IllegalArgumentException for a niche that is not in the tree, or a cursor of another
   *     order
   */
  static ScanResult through(
      Columns columns, Brief brief, Order order, Slice slice, PreparedFilters prepared) {
    return new Scan(columns, brief, order, slice, prepared).found();
  }

  private ScanResult found() {
    int ordinal = 0;
    boolean ready = countsAll() && prepared.askNothing();
    for (Block block : columns.blocks()) {
      if (ready) {
        matchAll(block, ordinal);
      } else {
        look(block, ordinal);
      }
      ordinal += block.size();
    }
    List<Place> places = best.take();
    List<Place> rows = places.subList(Math.min(slice.offset(), places.size()), places.size());
    long before = after == null ? slice.offset() : passed;
    Facets counted = ready ? columns.facetsOfAll(prepared.today()) : facets.counted();
    return new ScanResult(rows, before, total, setApart, leftOut.counted(), counted, matches);
  }

  /** Whether channels that are set apart are counted, which is so if the slice lists them. */
  private boolean countsAll() {
    return slice.end() == Slice.End.LAST_MATCH;
  }

  private void matchAll(Block block, int firstOrdinal) {
    for (int row = 0; row < block.size(); row++) {
      match(block, row, firstOrdinal + row);
    }
  }

  private void look(Block block, int firstOrdinal) {
    for (int row = 0; row < block.size(); row++) {
      int failed = criteria.failed(block, row);
      if (failed == 0) {
        boolean apart = match(block, row, firstOrdinal + row);
        if (countsAll() || !apart) {
          facets.add(block, row, 0);
        }
      } else if (Integer.bitCount(failed) <= OF_ONE_FACT && counts(block, row)) {
        facets.add(block, row, failed);
        leftOut.add(block, row, failed);
      }
    }
  }

  private boolean counts(Block block, int row) {
    return countsAll() || !valuation.setsApart(block, row, valuation.fit(block, row));
  }

  /** Adds a matching channel. Returns whether it is set apart. */
  private boolean match(Block block, int row, int ordinal) {
    double fit = valuation.fit(block, row);
    int closeness = named.closeness(block.channel[row]);
    boolean apart = closeness < ChannelIdFilter.BY_NAME && valuation.setsApart(block, row, fit);
    double key = valuation.key(block, row, fit) + closeness * lead;
    total++;
    setApart += apart ? 1 : 0;
    matches.add(ordinal);
    if (after == null || isBehind(after, apart, key, block.channel[row])) {
      show(apart, key, ordinal);
    } else {
      passed++;
    }
    return apart;
  }

  private void show(boolean apart, double key, int ordinal) {
    if (!apart || countsAll()) {
      best.show(apart, key, ordinal);
    }
  }

  private static boolean isBehind(Cursor cursor, boolean apart, double key, long channel) {
    return Place.before(
        cursor.setApart(), cursor.key(), cursor.channel().value(), apart, key, channel);
  }
}
