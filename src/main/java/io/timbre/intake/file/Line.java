package io.timbre.intake.file;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a list.
 *
 * @param number the number that an editor or a spreadsheet shows: the first line of the file is 1,
 *     and a line whose cells contain line breaks has the number of its first
 * @param cells the cells without surrounding spaces
 */
public record Line(int number, List<String> cells) {
  private static final Pattern SPACE_AROUND =
      Pattern.compile("^[\\p{Z}\\s\\uFEFF\\u200B]+|[\\p{Z}\\s\\uFEFF\\u200B]+$");

  public Line {
    cells = cells.stream().map(Line::stripped).toList();
  }

  /** The cell at an index from 0; blank if the line has fewer cells. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** The number of cells up to the last one that is not blank. */
  public int width() {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  private static String stripped(String written) {
    // No database keeps this character as text.
    String cell = written.replace('\0', '\uFFFD');
    boolean tidy =
        cell.isEmpty() || isPlain(cell.charAt(0)) && isPlain(cell.charAt(cell.length() - 1));
    return tidy ? cell : SPACE_AROUND.matcher(cell).replaceAll("");
  }

  private static boolean isPlain(char letter) {
    return letter > ' ' && letter < '\u00A0';
  }
}
