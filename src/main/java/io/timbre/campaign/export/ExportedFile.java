package io.timbre.campaign.export;

import java.time.LocalDate;

/**
 * A file that was made, ready to be sent.
 *
 * @param name letters, digits and hyphens of any script, a dot and the extension
 * @param bytes what it holds; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent")
public record ExportedFile(String name, FileFormat format, byte[] bytes) {

  private static final int LONGEST_WORD = 80;

  /** A file called after its campaign, what it holds, and the day. */
  static ExportedFile of(
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
