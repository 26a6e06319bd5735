package io.timbre.intake.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Detects the delimiter. Of comma, semicolon, tab and bar, it is the one by which most lines have
 * as many cells as the first line with several. Of two equally good ones, it is the one that gives
 * more cells.
 */
final class SniffDelimiter {
  private static final int LOOKED_AT = 100;
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};

  private SniffDelimiter() {}

  /** The delimiter of a text with this beginning; a comma if no line has several cells. */
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
