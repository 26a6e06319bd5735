package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The place of a page in its ranking.
 *
 * @param first position of its first row
 * @param last position of its last row
 * @param of number of rows on all pages
 * @param previous address of the previous page; null on the first
 * @param next address of the next page; null on the last page and on the last one that is served
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
