package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its ranking.
 *
 * @param first position of its first row
 * @param last position of its last row
 * @param of how many rows there are on all pages
 * @param previous the address of the page before; null on the first
 * @param next the address of the page after; null on the last, and on the deepest that is served
 */
record Pages(long first, long last, long of, @Nullable String previous, @Nullable String next) {

  static Pages of(
      int page, int lastServed, int size, long rows, Parameters parameters, String path) {
    long first = (long) (page - 1) * size + 1;
    long last = Math.min(first + size - 1, rows);
    return new Pages(
        first,
        last,
        rows,
        page > 1 ? at(page - 1, parameters).address(path) : null,
        last < rows && page < lastServed ? at(page + 1, parameters).address(path) : null);
  }

  private static Parameters at(int page, Parameters parameters) {
    return page == 1
        ? parameters.without("page"::equals)
        : parameters.with("page", String.valueOf(page));
  }
}
