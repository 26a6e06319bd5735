package io.timbre.intake.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a text file of cells. The delimiter and the encoding are detected. */
public final class CsvLines implements Lines {
  private static final int BEGINNING = 1 << 16;

  /** A first line that tells Excel the delimiter. */
  private static final Pattern DELIMITER_LINE = Pattern.compile("(?i)\\uFEFF?\"?sep=(.)\"?");

  private final Path file;
  private final Limits limits;
  private final Charset charset;
  private final char delimiter;
  private final boolean delimiterLine;

  /**
   * Detects the encoding and the delimiter of a file.
   *
   * @throws IOException if it cannot be read
   */
  public CsvLines(Path file, Limits limits) throws IOException {
    this.file = file;
    this.limits = limits;
    this.charset = RecogniseCharset.of(file);
    String beginning = beginning();
    Matcher told = DELIMITER_LINE.matcher(beginning.lines().findFirst().orElse(""));
    this.delimiterLine = told.matches();
    this.delimiter = delimiterLine ? told.group(1).charAt(0) : SniffDelimiter.of(beginning);
  }

  /** Up to 65,536 characters from the start of the text. */
  public String beginning() throws IOException {
    char[] beginning = new char[BEGINNING];
    try (Reader text = text()) {
      int length = 0;
      int read = 0;
      while (read >= 0 && length < BEGINNING) {
        length += read;
        read = text.read(beginning, length, BEGINNING - length);
      }
      return new String(beginning, 0, length);
    }
  }

  @Override
  @SuppressWarnings("MustBeClosedChecker")
  public Stream<Line> stream() {
    PhysicalLines lines = new PhysicalLines(text(), limits);
    if (delimiterLine) {
      lines.next();
    }
    CsvRecords records = new CsvRecords(lines, delimiter);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED), false)
        .onClose(() -> close(lines));
  }

  @Override
  public Message format() {
    String sign = delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    return Message.of("intake.format.csv", sign, charset.displayName());
  }

  private Reader text() {
    try {
      return new InputStreamReader(Files.newInputStream(file), charset);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static void close(PhysicalLines lines) {
    try {
      lines.close();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
