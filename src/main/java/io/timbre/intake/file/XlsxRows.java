package io.timbre.intake.file;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of one sheet. The library throws all kinds of exceptions for damaged workbooks, so any
 * failure is reported as a broken workbook.
 */
final class XlsxRows implements Iterator<Line> {
  /**
   * The most cells in a row for each column allowed. Formatted cells count even if they are empty.
   */
  private static final int CELLS_PER_COLUMN = 4;

  private final Iterator<Row> rows;
  private final Limits limits;

  XlsxRows(ReadableWorkbook workbook, int sheet, Limits limits) {
    this.rows = unlessBroken(() -> rows(workbook, sheet));
    this.limits = limits;
  }

  @Override
  public boolean hasNext() {
    return unlessBroken(rows::hasNext);
  }

  @Override
  public Line next() {
    Row row = unlessBroken(rows::next);
    int cells = row.getCellCount();
    if (cells > limits.columns() * CELLS_PER_COLUMN) {
      throw new UnreadableList(Message.of("intake.list.columns", cells, limits.columns()));
    }
    return unlessBroken(() -> line(row));
  }

  private static Line line(Row row) {
    return new Line(row.getRowNum(), row.stream().map(XlsxCell::text).toList());
  }

  @SuppressWarnings("MustBeClosedChecker")
  private static Iterator<Row> rows(ReadableWorkbook workbook, int sheet) {
    try {
      return workbook.getSheet(sheet).orElseThrow().openStream().iterator();
    } catch (IOException broken) {
      throw XlsxLines.noWorkbook();
    }
  }

  private static <T> T unlessBroken(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RuntimeException broken) {
      throw XlsxLines.noWorkbook();
    }
  }
}
