package io.timbre.intake.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text of cells. A library's reader takes a stray quotation mark as the start of a
 * cell that runs to the end of the file, and loses every row below it. This reader treats the mark
 * as text if the cell that it would open makes no sense, and reads the rows below.
 */
final class CsvRecords implements Iterator<Line> {
  private static final int LINES_IN_A_CELL = 100;

  private final PhysicalLines lines;
  private final char delimiter;
  private int usualWidth;
  private @Nullable Line upcoming;

  CsvRecords(PhysicalLines lines, char delimiter) {
    this.lines = lines;
    this.delimiter = delimiter;
  }

  @Override
  public boolean hasNext() {
    if (upcoming == null) {
      upcoming = read();
    }
    return upcoming != null;
  }

  @Override
  public Line next() {
    Line line = hasNext() ? upcoming : null;
    if (line == null) {
      throw new NoSuchElementException();
    }
    upcoming = null;
    return line;
  }

  private @Nullable Line read() {
    String first = lines.next();
    while (first != null && first.isBlank()) {
      first = lines.next();
    }
    if (first == null) {
      return null;
    }
    int number = lines.number();
    List<String> cells = cells(first);
    usualWidth = usualWidth < 2 ? cells.size() : usualWidth;
    return new Line(number, cells);
  }

  private List<String> cells(String first) {
    CellParser parser = new CellParser(delimiter);
    List<String> more = new ArrayList<>();
    boolean closed = parser.closedAfter(first);
    while (!closed && more.size() < LINES_IN_A_CELL) {
      String line = lines.next();
      if (line == null) {
        break;
      }
      more.add(line);
      closed = parser.closedAfter(line);
    }
    if (closed && (more.isEmpty() || !isStrayQuote(first, more, parser.cells()))) {
      return parser.cells();
    }
    lines.takeBack(more);
    return CellParser.literally(delimiter, first);
  }

  /**
   * Whether the first line has a stray quotation mark. Two of them far apart would turn the rows
   * between them into one cell.
   */
  private boolean isStrayQuote(String first, List<String> more, List<String> cells) {
    boolean wrongWidth = cells.size() != usualWidth;
    boolean rowsBetween = usualWidth > 3 && more.size() > 1 && more.stream().allMatch(this::isRow);
    return isRow(first) && (wrongWidth || rowsBetween);
  }

  private boolean isRow(String line) {
    return CellParser.literally(delimiter, line).size() == usualWidth;
  }
}
