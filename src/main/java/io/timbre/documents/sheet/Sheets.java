package io.timbre.documents.sheet;

import java.util.List;

/**
 * The sheets of one file.
 *
 * @param title the title of the file
 * @param all the sheets, the main one first; a format with only one sheet has that one
 */
public record Sheets(String title, List<Sheet> all) {

  /**
   * @throws IllegalArgumentException if there is no sheet
   */
  public Sheets {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("There must be at least one sheet");
    }
  }
}
