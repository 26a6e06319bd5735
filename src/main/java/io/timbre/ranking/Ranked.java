package io.timbre.ranking;

import java.util.List;
import java.util.Optional;

/**
 * One slice of a ranking, and what the whole of it counts.
 *
 * @param rows the channels of the slice, the best first
 * @param total how many channels match, those set apart included
 * @param setApart how many of them stand apart, below all others
 * @param facets what each filter would match
 * @param benchmarkVersion the benchmarks everything here was scored with; 0 is the seed
 * @param next where the following slice begins, if there is more
 */
public record Ranked(
    List<RankedChannel> rows,
    long total,
    long setApart,
    Facets facets,
    int benchmarkVersion,
    Optional<Cursor> next) {

  public Ranked {
    rows = List.copyOf(rows);
  }
}
