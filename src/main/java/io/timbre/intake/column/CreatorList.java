package io.timbre.intake.column;

import io.timbre.intake.file.Limits;
import io.timbre.intake.file.Line;
import io.timbre.intake.file.Lines;
import io.timbre.intake.file.Message;
import io.timbre.intake.file.OpenFile;
import io.timbre.intake.file.UnreadableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list that could be opened: its header, and its rows, which are read on demand. */
public final class CreatorList {
  private static final int SAMPLE = 300;

  /** The header is searched for in this many lines; titles and notes may stand above it. */
  private static final int HEADER_WITHIN = 20;

  private final Lines lines;
  private final Line header;
  private final List<Line> sample;

  /**
   * Opens the list in a file.
   *
   * @throws UnreadableList if the file is not a list, or exceeds the limits
   * @throws IOException if the file cannot be read
   */
  public static CreatorList open(Path file, Limits limits) throws IOException {
    return new CreatorList(OpenFile.open(file, limits), limits);
  }

  private CreatorList(Lines lines, Limits limits) {
    this.lines = lines;
    this.header = findHeader();
    if (HeaderWords.isData(header)) {
      throw new UnreadableList(Message.of("intake.list.no-header", header.number()));
    }
    if (header.width() > limits.columns()) {
      throw new UnreadableList(Message.of("intake.list.columns", header.width(), limits.columns()));
    }
    try (Stream<Line> rows = rows()) {
      this.sample = rows.limit(SAMPLE).toList();
    }
    if (sample.isEmpty()) {
      throw new UnreadableList(Message.of("intake.list.no-rows", header.number()));
    }
  }

  /** The headers of the columns as in the file, with spaces in place of line breaks. */
  public List<String> header() {
    return header.cells().subList(0, header.width()).stream()
        .map(cell -> cell.replaceAll("\\s+", " "))
        .toList();
  }

  /** The first rows. */
  public List<Line> sample() {
    return sample;
  }

  /**
   * All rows below the header that are not blank, read one by one. The caller must close the
   * stream.
   */
  public Stream<Line> rows() {
    return lines().filter(line -> line.number() > header.number());
  }

  /** The format that was detected. */
  public Message format() {
    return lines.format();
  }

  private Line findHeader() {
    try (Stream<Line> first = lines()) {
      List<Line> candidates = first.limit(HEADER_WITHIN).toList();
      Optional<Line> known = candidates.stream().filter(HeaderWords::isHeader).findFirst();
      return known
          .or(() -> candidates.stream().findFirst())
          .orElseThrow(() -> new UnreadableList(Message.of("intake.list.empty")));
    }
  }

  private Stream<Line> lines() {
    return lines.stream().filter(line -> line.width() > 0);
  }
}
