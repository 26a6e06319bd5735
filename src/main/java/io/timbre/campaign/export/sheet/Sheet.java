package io.timbre.campaign.export.sheet;

import java.util.List;

/**
 * A table of cells.
 *
 * @param name 1 to 31 characters, as spreadsheet programs ask
 * @param rows each with one cell for each column
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {

  private static final int LONGEST_NAME = 31;

  /**
   * @throws IllegalArgumentException for a row with more or fewer cells than there are columns
   */
  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("No sheet can be called " + name);
    }
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of %d columns has %d cells".formatted(columns.size(), row.size()));
      }
    }
  }
}
