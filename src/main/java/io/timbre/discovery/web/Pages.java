package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import io.timbre.ranking.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its ranking.
 *
 * @param first position of its first row
 * @param last position of its last row
 * @param previous the address of the page before; null on the first
 * @param next the address of the page after; null on the last, and on the deepest that is served
 */
record Pages(long first, long last, @Nullable String previous, @Nullable String next) {

  static Pages of(
      int page, int lastServed, int size, Ranked ranked, Parameters parameters, String path) {
    long first = (long) (page - 1) * size + 1;
    long last = Math.min(first + size - 1, ranked.total());
    return new Pages(
        first,
        last,
        page > 1 ? parameters.with("page", String.valueOf(page - 1)).address(path) : null,
        last < ranked.total() && page < lastServed
            ? parameters.with("page", String.valueOf(page + 1)).address(path)
            : null);
  }
}
