package io.timbre.documents.sheet;

import java.util.List;

/**
 * A table of cells.
 *
 * @param name 1 to 31 characters, the limit of spreadsheet programs
 * @param rows the rows, each with one cell for each column
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {

  private static final int LONGEST_NAME = 31;

  /**
   * @throws IllegalArgumentException if the name is blank or too long, or a row does not have one
   *     cell for each column
   */
  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "The name of a sheet must have 1 to 31 characters, not: " + name);
    }
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row must have %d cells, but has %d".formatted(columns.size(), row.size()));
      }
    }
  }
}
