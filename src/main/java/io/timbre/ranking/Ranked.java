package io.timbre.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One slice of a ranking, with the counts of the whole ranking.
 *
 * @param rows the channels of the slice, best first
 * @param total number of matching channels, including those set apart
 * @param setApart number of matching channels that are set apart below all others
 * @param leftOut number of further channels that would match if channels that do not state this
 *     fact were let in; contains only facts that a filter asks for and that some channels do not
 *     state
 * @param facets the number of channels each filter value would match
 * @param benchmarkVersion version of the benchmarks used for all scores; 0 is the seed
 * @param next the place where the next slice begins; empty if there are no more rows
 */
public record Ranked(
    List<RankedChannel> rows,
    long total,
    long setApart,
    Map<Fact, Long> leftOut,
    Facets facets,
    int benchmarkVersion,
    Optional<Cursor> next) {

  public Ranked {
    rows = List.copyOf(rows);
    leftOut = Map.copyOf(leftOut);
  }

  /** Returns the number of matching channels that are not set apart. */
  public long fit() {
    return total - setApart;
  }
}
