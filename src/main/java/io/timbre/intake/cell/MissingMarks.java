package io.timbre.intake.cell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The marks that lists use for missing values. */
public final class MissingMarks {
  private static final int LONGEST = 20;
  private static final Set<String> UNKNOWN =
      Set.of(
          "",
          "?",
          "na",
          "n/a",
          "nan",
          "nan%",
          "null",
          "nil",
          "none",
          "unknown",
          "undefined",
          "nd",
          "n/d",
          "s/d",
          "sd",
          "ka",
          "k/a",
          "tbd",
          "tba",
          "not available",
          "not found",
          "no data",
          "on request",
          "sin datos",
          "desconocido",
          "sem dados",
          "desconhecido",
          "keine angabe",
          "unbekannt",
          "auf anfrage",
          "inconnu",
          "non disponible",
          "sur demande");

  private static final Set<String> HIDDEN =
      Set.of("hidden", "private", "oculto", "oculta", "verborgen", "privat", "masqué", "caché");

  /**
   * A spreadsheet's error value for a failed formula: {@code #VALOR!}, {@code #N/A}, {@code #REF!}.
   */
  private static final Pattern FAILED_FORMULA = Pattern.compile("#[\\p{L}\\d/]+[!?]?");

  private static final Pattern DASHES = Pattern.compile("[-–—−_.]+");
  private static final Pattern DECORATION = Pattern.compile("[.'’`\"()]");

  private MissingMarks() {}

  /** Whether the cell is blank or contains a mark for a missing value. */
  public static boolean isMissing(String cell) {
    return cell.isEmpty()
        || mayBeMark(cell)
            && (DASHES.matcher(cell).matches()
                || FAILED_FORMULA.matcher(cell).matches()
                || UNKNOWN.contains(bare(cell))
                || isHidden(cell));
  }

  /** Whether the cell says that the figure exists but is hidden. */
  public static boolean isHidden(String cell) {
    return HIDDEN.contains(bare(cell));
  }

  /** A quick check that rules out most cells, since most are numbers or long. */
  private static boolean mayBeMark(String cell) {
    return cell.length() <= LONGEST && !Character.isDigit(cell.charAt(0));
  }

  private static String bare(String cell) {
    return DECORATION.matcher(cell.toLowerCase(Locale.ROOT)).replaceAll("").strip();
  }
}
