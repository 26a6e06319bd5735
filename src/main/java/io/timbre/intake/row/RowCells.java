package io.timbre.intake.row;

import io.timbre.intake.cell.MissingMarks;
import io.timbre.intake.column.Column;
import io.timbre.intake.column.Field;
import io.timbre.intake.file.Line;
import io.timbre.intake.file.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line that is being read: its cells by field, and the problems found so far. */
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

  /** The content of the cell; blank if it is empty or the list has no column for the field. */
  String cell(Field field) {
    return column(field).map(column -> line.cell(column.index())).orElse("");
  }

  /** The content of the cell; empty if it is blank or a mark for a missing value. */
  Optional<String> text(Field field) {
    return Optional.of(cell(field)).filter(cell -> !MissingMarks.isMissing(cell));
  }

  /**
   * Adds a warning: the row is imported without the value of this cell, or with a shortened one.
   */
  void warn(Field field, String key, Object... arguments) {
    note(columns.get(field), Message.of(key, arguments), Severity.WARNING);
  }

  /** Refuses the row because of this cell. */
  void refuse(Field field, String key, Object... arguments) {
    refused = true;
    note(columns.get(field), Message.of(key, arguments), Severity.REFUSED);
  }

  /** Refuses the row as a whole. */
  void refuseRow(String key, Object... arguments) {
    refused = true;
    note(null, Message.of(key, arguments), Severity.REFUSED);
  }

  boolean isRefused() {
    return refused;
  }

  RowResult refusal() {
    return new RowResult.Refused(line.number(), problems);
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
