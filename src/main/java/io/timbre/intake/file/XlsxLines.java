package io.timbre.intake.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The lines of a workbook's first sheet that is not empty. */
public final class XlsxLines implements Lines {
  /**
   * The highest compression accepted. Lists shrink to about a tenth; much more suggests a zip bomb.
   */
  private static final int MOST_PACKING = 20;

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final Path file;
  private final Limits limits;
  private final int sheet;

  /**
   * Checks the file and finds the first sheet that is not empty.
   *
   * @throws IOException if it cannot be read
   * @throws UnreadableList if it is not a workbook, or too large when unpacked
   */
  public XlsxLines(Path file, Limits limits) throws IOException {
    this.file = file;
    this.limits = limits;
    requireWorkbook();
    this.sheet = firstWithRows();
  }

  @Override
  public Stream<Line> stream() {
    ReadableWorkbook workbook = open();
    Iterator<Line> lines = new XlsxRows(workbook, sheet, limits);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
        .onClose(() -> close(workbook));
  }

  @Override
  public Message format() {
    return Message.of("intake.format.xlsx", sheet + 1);
  }

  private void requireWorkbook() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw noWorkbook();
      }
      requireAtMost(MOST_PACKING, zip.stream().mapToLong(ZipEntry::getSize).sum());
      ZipEntry textsHeldInMemory = zip.getEntry("xl/sharedStrings.xml");
      requireAtMost(1, textsHeldInMemory == null ? 0 : textsHeldInMemory.getSize());
    } catch (ZipException | EOFException broken) {
      throw noWorkbook();
    }
  }

  private void requireAtMost(int packing, long unpacked) {
    if (unpacked / packing > limits.bytes()) {
      throw new UnreadableList(
          Message.of("intake.list.large", unpacked / 1_000_000, limits.bytes() / 1_000_000));
    }
  }

  private int firstWithRows() throws IOException {
    try (ReadableWorkbook workbook = open()) {
      int sheets = (int) workbook.getSheets().count();
      return IntStream.range(0, sheets).filter(it -> hasText(workbook, it)).findFirst().orElse(0);
    }
  }

  private boolean hasText(ReadableWorkbook workbook, int sheet) {
    XlsxRows rows = new XlsxRows(workbook, sheet, limits);
    while (rows.hasNext()) {
      if (rows.next().width() > 0) {
        return true;
      }
    }
    return false;
  }

  private ReadableWorkbook open() {
    try {
      return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
    } catch (IOException | RuntimeException broken) {
      throw noWorkbook();
    }
  }

  /** The exception for a file that is not a workbook, or a broken one. */
  static UnreadableList noWorkbook() {
    return new UnreadableList(Message.of("intake.list.zip"));
  }

  private static void close(ReadableWorkbook workbook) {
    try {
      workbook.close();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
