package io.timbre.intake.row;

import io.timbre.intake.column.Column;
import io.timbre.intake.column.Field;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.file.Line;
import io.timbre.intake.file.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds rows about the same channel and day as an earlier row. A row with the same figures counts
 * as a repeat. A row with different figures is refused, and the first one is kept.
 */
final class FindRepeats {

  /** A figure that must agree, and the columns that it may come from. */
  private record Compared(Function<NeutralRow, Object> figure, List<Field> columns) {}

  private static final List<Compared> FIGURES =
      List.of(
          new Compared(NeutralRow::followers, List.of(Field.FOLLOWERS)),
          new Compared(NeutralRow::likes, List.of(Field.LIKES)),
          new Compared(NeutralRow::comments, List.of(Field.COMMENTS)),
          new Compared(NeutralRow::engagements, List.of(Field.ENGAGEMENTS, Field.ENGAGEMENT_RATE)),
          new Compared(NeutralRow::views, List.of(Field.VIEWS)),
          new Compared(NeutralRow::shares, List.of(Field.SHARES)),
          new Compared(NeutralRow::saves, List.of(Field.SAVES)),
          new Compared(NeutralRow::posts, List.of(Field.POSTS_MEASURED)),
          new Compared(NeutralRow::sponsored, List.of(Field.SPONSORED_POSTS)),
          new Compared(row -> row.price().map(it -> it.doubleValue()), List.of(Field.PRICE)));

  private record First(NeutralRow row, Line line) {}

  private final SeenTwice repeated;
  private final Mapping mapping;
  private final Map<Identity, First> firsts = new HashMap<>();

  /** Remembers only those rows that may occur again according to {@code repeated}. */
  FindRepeats(SeenTwice repeated, Mapping mapping) {
    this.repeated = repeated;
    this.mapping = mapping;
  }

  /** Returns the row as accepted, or the outcome of comparing it with an earlier one. */
  RowResult check(RowResult.Accepted accepted, Line line) {
    NeutralRow row = accepted.row();
    Identity identity = new Identity(row.platform(), row.handle(), row.capturedOn());
    if (!repeated.contains(identity.hashCode())) {
      return accepted;
    }
    First first = firsts.putIfAbsent(identity, new First(row, line));
    if (first == null) {
      return accepted;
    }
    return FIGURES.stream()
        .filter(it -> !it.figure().apply(row).equals(it.figure().apply(first.row())))
        .findFirst()
        .map(it -> conflict(it, first.line(), line))
        .orElseGet(() -> repeat(row, first));
  }

  private RowResult conflict(Compared compared, Line first, Line line) {
    Optional<Column> column =
        compared.columns().stream()
            .flatMap(field -> mapping.column(field).stream())
            .filter(it -> !first.cell(it.index()).equals(line.cell(it.index())))
            .findFirst();
    String header = column.map(Column::header).orElse("");
    String here = column.map(it -> line.cell(it.index())).orElse("");
    String there = column.map(it -> first.cell(it.index())).orElse("");
    Message reason = Message.of("intake.row.conflict", first.number(), header, there, here);
    return new RowResult.Refused(line.number(), List.of(problem(line, header, here, reason)));
  }

  private static Problem problem(Line line, String header, String value, Message reason) {
    return new Problem(line.number(), header, value, reason, Severity.REFUSED);
  }

  private RowResult repeat(NeutralRow row, First first) {
    Message reason = Message.of("intake.row.repeat", first.row().line());
    String header =
        mapping
            .column(Field.HANDLE)
            .or(() -> mapping.column(Field.PROFILE_ADDRESS))
            .map(Column::header)
            .orElse("");
    Problem problem =
        new Problem(row.line(), header, row.handle().value(), reason, Severity.REPEATED);
    return new RowResult.Repeated(row.line(), List.of(problem));
  }
}
