package io.timbre.intake.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits lines of text into cells. A quoted cell may contain delimiters, line breaks, and quotation
 * marks that are doubled or follow a backslash. A quotation mark closes a cell only before a
 * delimiter or the end of a line; any other is text.
 */
final class CellParser {
  private final char delimiter;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;

  CellParser(char delimiter) {
    this.delimiter = delimiter;
  }

  /** The cells of a line in which quotation marks have no special meaning. */
  static List<String> literally(char delimiter, String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = line.indexOf(delimiter); end >= 0; end = line.indexOf(delimiter, start)) {
      cells.add(line.substring(start, end));
      start = end + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }

  /** Reads the first or the next line. Returns true if no cell is left open at its end. */
  boolean closedAfter(String line) {
    int at = 0;
    if (quoted) {
      cell.append('\n');
    }
    do {
      at = quoted ? readQuoted(line, at) : readCell(line, at);
    } while (at <= line.length());
    return !quoted;
  }

  /** The cells read so far. */
  List<String> cells() {
    return List.copyOf(cells);
  }

  /** Reads the cell that starts at an index and returns the index at which the next one starts. */
  private int readCell(String line, int start) {
    int first = start;
    while (first < line.length() && line.charAt(first) == ' ') {
      first++;
    }
    if (first < line.length() && line.charAt(first) == '"') {
      quoted = true;
      return readQuoted(line, first + 1);
    }
    int end = line.indexOf(delimiter, start);
    cells.add(line.substring(start, end < 0 ? line.length() : end));
    return end < 0 ? line.length() + 1 : end + 1;
  }

  private int readQuoted(String line, int start) {
    int at = start;
    while (at < line.length()) {
      char letter = line.charAt(at);
      boolean escape = isQuote(line, at + 1) && (letter == '"' || letter == '\\');
      if (!escape && letter == '"' && endsCell(line, at + 1)) {
        return close(line, at + 1);
      }
      cell.append(escape ? '"' : letter);
      at += escape ? 2 : 1;
    }
    return line.length() + 1;
  }

  private int close(String line, int after) {
    cells.add(cell.toString());
    cell.setLength(0);
    quoted = false;
    int end = line.indexOf(delimiter, after);
    return end < 0 ? line.length() + 1 : end + 1;
  }

  private boolean endsCell(String line, int after) {
    int next = after;
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    return next == line.length() || line.charAt(next) == delimiter;
  }

  private static boolean isQuote(String line, int at) {
    return at < line.length() && line.charAt(at) == '"';
  }
}
