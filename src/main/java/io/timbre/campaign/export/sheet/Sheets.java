package io.timbre.campaign.export.sheet;

import java.util.List;

/**
 * Sheets that belong together.
 *
 * @param title of all of them
 * @param all the main one first, which is what a format of one sheet holds
 */
public record Sheets(String title, List<Sheet> all) {

  /**
   * @throws IllegalArgumentException when there is none
   */
  public Sheets {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("There is at least one sheet");
    }
  }
}
