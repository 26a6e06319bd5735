package io.timbre.intake.reading;

import io.timbre.intake.cell.MissingMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line while it is being read: its cells by what they mean, and the problems found so far. */
final class RowCells {
  private final Line line;
  private final Map<Field, Column> columns;
  private final List<Problem> problems = new ArrayList<>();
  private boolean refused;

  RowCells(Line line, Map<Field, Column> columns) {
    this.line = line;
    this.columns = columns;
  }

  /** The column of this field; empty if the list has none. */
  Optional<Column> column(Field field) {
    return Optional.ofNullable(columns.get(field));
  }

  /** What stands there; blank if nothing does, or if the list has no such column. */
  String cell(Field field) {
    return column(field).map(column -> line.cell(column.index())).orElse("");
  }

  /** What stands there, unless it is blank or a mark for nothing. */
  Optional<String> text(Field field) {
    return Optional.of(cell(field)).filter(cell -> !MissingMarks.isMissing(cell));
  }

  /** The row goes in without this cell. */
  void warn(Field field, String key, Object... arguments) {
    note(columns.get(field), Message.of(key, arguments), Severity.WARNING);
  }

  /** The row does not go in because of this cell. */
  void refuse(Field field, String key, Object... arguments) {
    refused = true;
    note(columns.get(field), Message.of(key, arguments), Severity.REFUSED);
  }

  /** The row does not go in as it stands. */
  void refuseRow(String key, Object... arguments) {
    refused = true;
    note(null, Message.of(key, arguments), Severity.REFUSED);
  }

  boolean isRefused() {
    return refused;
  }

  Outcome refusal() {
    return new Outcome.Refused(line.number(), problems);
  }

  List<Problem> problems() {
    return problems;
  }

  int number() {
    return line.number();
  }

  int width() {
    return line.width();
  }

  private void note(@Nullable Column column, Message reason, Severity severity) {
    String header = column == null ? "" : column.header();
    String value = column == null ? "" : line.cell(column.index());
    problems.add(new Problem(line.number(), header, value, reason, severity));
  }
}
