package io.timbre.documents.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Currency;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes sheets as an Excel workbook (ECMA-376). The headings and the first column of each stay in
 * view, and figures are written as numbers, so that they can be sorted, added up and filtered.
 */
public final class WriteXlsx {

  /** The most characters that a cell of a workbook can have. */
  private static final int LONGEST_TEXT = 32_767;

  private WriteXlsx() {}

  /** Returns the file. */
  public static byte[] of(Sheets sheets) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Timbre", "1.0")) {
      workbook.properties().setTitle(sheets.title());
      for (Sheet sheet : sheets.all()) {
        write(sheet, workbook.newWorksheet(sheet.name()));
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return file.toByteArray();
  }

  private static void write(Sheet sheet, Worksheet to) {
    int columns = sheet.columns().size();
    for (int column = 0; column < columns; column++) {
      to.inlineString(0, column, sheet.columns().get(column).title());
      to.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
      to.width(column, sheet.columns().get(column).width());
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < columns; column++) {
        write(sheet.rows().get(row).get(column), to, row + 1, column);
      }
    }
    to.freezePane(1, 1);
    to.repeatRows(0);
    to.setAutoFilter(0, 0, sheet.rows().size(), columns - 1);
  }

  private static void write(Cell cell, Worksheet to, int row, int column) {
    switch (cell) {
      case Cell.Nothing nothing -> {}
      case Cell.Text text -> {
        to.inlineString(row, column, shortened(text.words()));
        to.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
      case Cell.Whole whole -> number(whole.count(), "#,##0", to, row, column);
      case Cell.Decimal decimal -> number(decimal.figure(), "0.0", to, row, column);
      case Cell.Percent percent -> number(percent.fraction(), "0.00%", to, row, column);
      case Cell.Amount amount -> number(amount.amount(), format(amount), to, row, column);
      case Cell.Day day -> {
        to.value(row, column, day.day());
        to.style(row, column).format("yyyy-mm-dd").verticalAlignment("top").set();
      }
      case Cell.Link link -> {
        to.hyperlink(row, column, new HyperLink(link.address().toASCIIString()));
        to.style(row, column).fontColor("0563C1").underlined().verticalAlignment("top").set();
      }
    }
  }

  private static void number(Number number, String format, Worksheet to, int row, int column) {
    to.value(row, column, number);
    to.style(row, column).format(format).verticalAlignment("top").set();
  }

  private static String format(Cell.Amount amount) {
    int usual = Currency.getInstance(amount.currency()).getDefaultFractionDigits();
    int decimals = Math.max(Math.max(usual, 0), amount.amount().scale());
    return "[$%s] #,##0%s"
        .formatted(amount.currency(), decimals == 0 ? "" : "." + "0".repeat(decimals));
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT);
  }
}
