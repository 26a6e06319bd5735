package io.timbre.intake.file;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Reads the text of a cell as a person sees it, but with all digits of a number. */
final class XlsxCell {
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
  private static final int FIRST_DATE_FORMAT = 14;
  private static final int LAST_DATE_FORMAT = 22;

  private XlsxCell() {}

  /** The text of the cell; blank if the cell is empty. */
  static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getValue() instanceof BigDecimal number ? number(cell, number) : other(cell);
  }

  private static String number(Cell cell, BigDecimal number) {
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    String plain = LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    if (plain.contains("%")) {
      return unmistakable(number.movePointRight(2)) + "%";
    }
    return isDate(cell, plain) ? cell.asDate().toLocalDate().toString() : unmistakable(number);
  }

  private static boolean isDate(Cell cell, String format) {
    Integer id = cell.getDataFormatId();
    boolean builtIn = id != null && id >= FIRST_DATE_FORMAT && id <= LAST_DATE_FORMAT;
    return builtIn && id < 18 || format.contains("yy") && format.contains("m");
  }

  /**
   * Writes a number so that it cannot be mistaken for thousands: {@code 1.234} as {@code 1.2340}.
   */
  private static String unmistakable(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    boolean ambiguous = shortest.scale() == 3;
    return (ambiguous ? shortest.setScale(4) : shortest).toPlainString();
  }

  private static String other(Cell cell) {
    Object value = cell.getValue();
    return value == null ? "" : value.toString();
  }
}
