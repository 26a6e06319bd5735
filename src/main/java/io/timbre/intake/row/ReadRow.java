package io.timbre.intake.row;

import io.timbre.intake.cell.KnownNames;
import io.timbre.intake.cell.MissingMarks;
import io.timbre.intake.column.Column;
import io.timbre.intake.column.Field;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.file.Line;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one line of a list into a neutral row, or reports why that is not possible. */
final class ReadRow {
  private static final int LONGEST_NAME = 200;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Z}\\p{M}]*");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  private final Map<Field, Column> columns = new EnumMap<>(Field.class);
  private final List<Column> categories;
  private final int width;
  private final ReadIdentity readIdentity;
  private final ReadFigures readFigures;

  ReadRow(Mapping mapping, ListTerms terms, LocalDate latestDay) {
    mapping.columns().forEach(column -> columns.putIfAbsent(column.field(), column));
    this.categories = mapping.columns(Field.CATEGORY);
    this.width = mapping.columns().size();
    this.readIdentity = new ReadIdentity(terms, latestDay);
    this.readFigures = new ReadFigures(terms);
  }

  /** The channel and the day of the line; empty if it does not state them. */
  Optional<Identity> identity(Line line) {
    return readIdentity.read(new RowCells(line, columns));
  }

  /** Reads the row, or reports its problems. */
  RowResult read(Line line) {
    RowCells cells = new RowCells(line, columns);
    if (cells.width() > width) {
      cells.refuseRow("intake.row.cells", cells.width(), width);
      return cells.refusal();
    }
    Optional<Identity> identity = readIdentity.read(cells);
    RowFigures figures = readFigures.read(cells);
    identity.ifPresent(it -> DoubtFigures.doubt(figures, it.platform(), cells));
    if (identity.isEmpty() || cells.isRefused()) {
      return cells.refusal();
    }
    NeutralRow row = row(identity.get(), figures, cells, line);
    return new RowResult.Accepted(row, cells.problems());
  }

  private NeutralRow row(Identity identity, RowFigures figures, RowCells cells, Line line) {
    return new NeutralRow(
        line.number(),
        identity.platform(),
        identity.handle(),
        name(cells),
        figures.followers(),
        ReadEngagements.of(figures),
        figures.average(Field.LIKES),
        figures.average(Field.COMMENTS),
        figures.average(Field.SHARES),
        figures.average(Field.SAVES),
        figures.average(Field.VIEWS),
        figures.count(Field.POSTS_MEASURED),
        figures.count(Field.SPONSORED_POSTS),
        figures.exactly(Field.PRICE),
        code(KnownNames.COUNTRIES, Field.COUNTRY, "intake.row.country", cells),
        code(KnownNames.LANGUAGES, Field.LANGUAGE, "intake.row.language", cells),
        categories(line),
        identity.capturedOn());
  }

  private static Optional<String> name(RowCells cells) {
    Optional<String> name =
        cells
            .text(Field.NAME)
            .map(written -> UNPRINTABLE.matcher(written).replaceAll(" ").strip())
            .filter(written -> !INVISIBLE.matcher(written).matches());
    if (name.isPresent() && name.get().length() > LONGEST_NAME) {
      cells.warn(Field.NAME, "intake.row.name", LONGEST_NAME);
      return name.map(whole -> whole.substring(0, LONGEST_NAME - 1).strip() + "…");
    }
    return name;
  }

  private static Optional<String> code(
      KnownNames names, Field field, String unknown, RowCells cells) {
    Optional<String> written = cells.text(field);
    Optional<String> code = written.flatMap(names::code);
    if (written.isPresent() && code.isEmpty()) {
      cells.warn(field, unknown);
    }
    return code;
  }

  private List<String> categories(Line line) {
    return categories.stream()
        .map(column -> line.cell(column.index()))
        .filter(cell -> !MissingMarks.isMissing(cell))
        .distinct()
        .toList();
  }
}
