package io.timbre.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One slice of a ranking, and what the whole of it counts.
 *
 * @param rows the channels of the slice, the best first
 * @param total how many channels match, those set apart included
 * @param setApart how many of them stand apart, below all others
 * @param leftOut how many more would be listed if channels that do not state this fact alone were
 *     let in; only facts that a filter asks for and some channels do not state
 * @param facets what each filter would match
 * @param benchmarkVersion the benchmarks everything here was scored with; 0 is the seed
 * @param next where the following slice begins, if there is more
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

  /** How many channels match and stand in the ranking proper. */
  public long fit() {
    return total - setApart;
  }
}
