package io.timbre.currency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;

/**
 * Reads a file of reference rates of the European Central Bank: XML, CSV, or the ZIP that contains
 * the CSV. If the file has many days, the newest one up to today is used.
 */
@Component
public class ReadPublishedRates {

  /** The largest file accepted. All rates of the bank since 1999 take 7 MB. */
  private static final int LARGEST_MB = 20;

  private static final int LARGEST = LARGEST_MB * 1024 * 1024;

  private final Clock clock;

  ReadPublishedRates(Clock clock) {
    this.clock = clock;
  }

  /**
   * Returns the rates of the file's newest day, up to today.
   *
   * @throws RefusedRate if the file cannot be read as rates of the bank
   */
  public PublishedRates read(InputStream file) throws IOException {
    byte[] content = upToTheLargest(file);
    if (startsWith(content, "PK")) {
      content = unpacked(content);
    }
    content = withoutByteOrderMark(content);
    NewestDay days = new NewestDay(LocalDate.now(clock));
    if (startsWith(content, "<")) {
      ReadPublishedXml.read(content, days);
    } else {
      ReadPublishedCsv.read(content, days);
    }
    return days.found().orElseThrow(() -> new RefusedRate("file", "rates.wrong.file.none"));
  }

  private static byte[] unpacked(byte[] content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        throw new RefusedRate("file", "rates.wrong.file");
      }
      return upToTheLargest(zip);
    } catch (IOException damaged) {
      throw new RefusedRate("file", "rates.wrong.file");
    }
  }

  private static byte[] upToTheLargest(InputStream file) throws IOException {
    byte[] content = file.readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      throw new RefusedRate("file", "rates.wrong.file.large", LARGEST_MB);
    }
    return content;
  }

  private static byte[] withoutByteOrderMark(byte[] content) {
    boolean marked = content.length > 2 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB;
    return marked ? Arrays.copyOfRange(content, 3, content.length) : content;
  }

  private static boolean startsWith(byte[] content, String letters) {
    byte[] start = letters.getBytes(StandardCharsets.US_ASCII);
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }
}
