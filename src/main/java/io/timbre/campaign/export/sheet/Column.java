package io.timbre.campaign.export.sheet;

/**
 * A column of a sheet.
 *
 * @param title its heading, with the currency where it holds money
 * @param meaning what its figures are and where they come from, for the sheet of sources
 * @param width in characters, at least 1
 */
public record Column(String title, String meaning, int width) {

  public Column {
    if (width < 1) {
      throw new IllegalArgumentException("A column is at least 1 wide, not " + width);
    }
  }
}
