package io.timbre.documents.sheet;

/**
 * A column of a sheet.
 *
 * @param title the heading, with the currency if the column has money
 * @param meaning what the figures are and where they come from, for the sheet of sources
 * @param width in characters, at least 1
 */
public record Column(String title, String meaning, int width) {

  public Column {
    if (width < 1) {
      throw new IllegalArgumentException("A column must be at least 1 wide, not " + width);
    }
  }
}
