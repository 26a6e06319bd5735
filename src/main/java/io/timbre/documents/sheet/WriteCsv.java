package io.timbre.documents.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.timbre.shell.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the main sheet as CSV (RFC 4180) in UTF-8 with a byte order mark, without which
 * spreadsheet programs assume another encoding. Figures have a decimal point, days are ISO 8601,
 * shares have a percent sign, and no text runs as a formula.
 */
public final class WriteCsv {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private WriteCsv() {}

  /** Returns the file. */
  public static byte[] of(Sheets sheets) {
    Sheet sheet = sheets.all().getFirst();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
      csv.writeRecord(sheet.columns().stream().map(Column::title).toList());
      for (List<Cell> row : sheet.rows()) {
        csv.writeRecord(row.stream().map(WriteCsv::written).toList());
      }
      csv.flush();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return file.toByteArray();
  }

  private static String written(Cell cell) {
    return switch (cell) {
      case Cell.Nothing nothing -> "";
      case Cell.Text text -> SpreadsheetText.harmless(text.words());
      case Cell.Whole whole -> Long.toString(whole.count());
      case Cell.Decimal decimal -> rounded(decimal.figure());
      case Cell.Percent percent -> rounded(100 * percent.fraction()) + "%";
      case Cell.Amount amount -> amount.amount().toPlainString();
      case Cell.Day day -> day.day().toString();
      case Cell.Link link -> link.address().toASCIIString();
    };
  }

  private static String rounded(double figure) {
    return BigDecimal.valueOf(figure)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
