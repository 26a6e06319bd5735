package io.timbre.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Opens an uploaded file by its content, regardless of its name. */
public final class OpenFile {
  private static final int HEAD = 8;
  private static final String ZIP = "PK\3\4";

  /** The first characters of files that people upload by mistake, and their formats. */
  private static final Map<String, String> OTHER_FILES =
      Map.ofEntries(
          Map.entry("%PDF", "PDF"),
          Map.entry("\u0089PNG", "PNG"),
          Map.entry("\u00FF\u00D8\u00FF", "JPEG"),
          Map.entry("GIF8", "GIF"),
          Map.entry("RIFF", "WebP"),
          Map.entry("{\\rtf", "RTF"),
          Map.entry("\u001F\u008B", "gzip"),
          Map.entry("Rar!", "RAR"),
          Map.entry("7z\u00BC\u00AF", "7z"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "XLS"));

  private static final Pattern MARKUP = Pattern.compile("(?s)\\uFEFF?\\s*<[a-zA-Z!?].*");
  private static final Pattern JSON = Pattern.compile("(?s)\\uFEFF?\\s*[\\[{]\\s*[\\[{\"}\\]].*");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

  private OpenFile() {}

  /**
   * Opens a file as lines.
   *
   * @throws UnreadableList if the file is no table, or exceeds the limits
   * @throws IOException if the file cannot be read
   */
  public static Lines open(Path file, Limits limits) throws IOException {
    long size = Files.size(file);
    require(size > 0, "intake.list.empty");
    require(
        size <= limits.bytes(), "intake.list.large", size / 1_000_000, limits.bytes() / 1_000_000);
    String head = head(file);
    OTHER_FILES.forEach(
        (start, kind) -> require(!head.startsWith(start), "intake.list.other-file", kind));
    return head.startsWith(ZIP) ? new XlsxLines(file, limits) : text(file, limits);
  }

  private static Lines text(Path file, Limits limits) throws IOException {
    CsvLines lines = new CsvLines(file, limits);
    String beginning = lines.beginning();
    require(!beginning.isBlank(), "intake.list.empty");
    require(!MARKUP.matcher(beginning).matches(), "intake.list.other-file", "HTML");
    require(!JSON.matcher(beginning).matches(), "intake.list.other-file", "JSON");
    long controls = CONTROL.matcher(beginning).results().count();
    require(controls * 100 <= beginning.length(), "intake.list.binary");
    return lines;
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
  }

  private static void require(boolean fine, String key, Object... arguments) {
    if (!fine) {
      throw new UnreadableList(Message.of(key, arguments));
    }
  }
}
