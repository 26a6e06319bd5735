package io.timbre.intake.csv;

import io.timbre.intake.reading.Limits;
import io.timbre.intake.reading.Line;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between the cells: of comma, semicolon, tab and bar the one by which most lines
 * have as many cells as the first line that has several; of two such, the one that makes more.
 */
final class SniffDelimiter {
  private static final int LOOKED_AT = 100;
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};

  private SniffDelimiter() {}

  /** The delimiter of a text that begins like this; a comma where no line has several cells. */
  static char of(String beginning) {
    char best = CANDIDATES[0];
    double most = 0;
    for (char candidate : CANDIDATES) {
      double agreement = agreement(beginning, candidate);
      if (agreement > most) {
        best = candidate;
        most = agreement;
      }
    }
    return best;
  }

  private static double agreement(String beginning, char delimiter) {
    List<Line> lines = lines(beginning, delimiter);
    int cells =
        lines.stream()
            .mapToInt(line -> line.cells().size())
            .filter(n -> n > 1)
            .findFirst()
            .orElse(0);
    long agreeing = lines.stream().filter(line -> line.cells().size() == cells).count();
    double share = lines.isEmpty() ? 0 : (double) agreeing / lines.size();
    return share + share * cells / 1e6;
  }

  private static List<Line> lines(String beginning, char delimiter) {
    PhysicalLines text = new PhysicalLines(new StringReader(beginning), Limits.USUAL);
    CsvRecords records = new CsvRecords(text, delimiter);
    List<Line> lines = new ArrayList<>();
    while (records.hasNext() && lines.size() < LOOKED_AT) {
      lines.add(records.next());
    }
    return lines;
  }
}
