package io.timbre.niche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One line of a table shipped with Timbre. Tables are tab-separated UTF-8; {@code #} starts a
 * comment line.
 */
public record TableLine(String file, int number, List<String> cells) {

  /**
   * Returns the lines below the heading of a table on the class path.
   *
   * @throws InvalidNicheFile if the heading or the number of cells differs from {@code columns}
   */
  public static List<TableLine> shipped(String file, List<String> columns) {
    try (var in = Objects.requireNonNull(TableLine.class.getResourceAsStream("/" + file), file)) {
      return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  static List<TableLine> of(String file, String table, List<String> columns) {
    List<TableLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : table.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(parse(file, number, line, columns.size()));
      }
    }
    TableLine heading = lines.isEmpty() ? new TableLine(file, 1, List.of()) : lines.removeFirst();
    if (!heading.cells.equals(columns)) {
      throw heading.wrong("the heading is not " + String.join(", ", columns));
    }
    return List.copyOf(lines);
  }

  private static TableLine parse(String file, int number, String line, int columns) {
    List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    TableLine parsed = new TableLine(file, number, cells);
    if (cells.size() != columns) {
      throw parsed.wrong(cells.size() + " cells where " + columns + " belong");
    }
    return parsed;
  }

  /** Returns the text in this column, from 0, without surrounding space. */
  public String cell(int column) {
    return cells.get(column);
  }

  /** Returns the parts of a cell, which are separated by semicolons. */
  List<String> list(int column) {
    return Arrays.stream(cell(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Returns the exception to throw if the line is wrong. */
  public InvalidNicheFile wrong(String reason) {
    return new InvalidNicheFile(file, number, reason);
  }
}
