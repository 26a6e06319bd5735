package io.timbre.documents;

import java.time.LocalDate;

/**
 * An exported file, ready to be sent.
 *
 * @param name letters and digits of any script and hyphens, then a dot and the extension
 * @param bytes the content; the array must not be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ExportedFile(String name, FileFormat format, byte[] bytes) {

  private static final int LONGEST_WORD = 80;

  /** Creates a file that is named after its campaign, its content and the day. */
  public static ExportedFile of(
      String campaign, String what, LocalDate day, FileFormat format, byte[] bytes) {
    String name = "%s-%s-%s.%s".formatted(safe(campaign), what, day, format.extension());
    return new ExportedFile(name.replaceFirst("^-+", ""), format, bytes);
  }

  private static String safe(String words) {
    String safe = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
    int end =
        safe.offsetByCodePoints(0, Math.min(LONGEST_WORD, safe.codePointCount(0, safe.length())));
    return safe.substring(0, end);
  }

  @Override
  public String toString() {
    return name + ", " + bytes.length + " bytes";
  }
}
