package io.timbre.intake.column;

import io.timbre.catalog.Platform;
import io.timbre.intake.file.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of a list are read, including a person's corrections.
 *
 * @param platform the platform that the headers name; the first if they name several
 */
public record Mapping(List<Column> columns, Optional<Platform> platform) {
  static final String CHOSEN = "intake.column.person";

  public Mapping {
    columns = List.copyOf(columns);
  }

  /**
   * Returns the mapping with a meaning that a person chose for one column.
   *
   * @throws IndexOutOfBoundsException if the column does not exist
   */
  public Mapping with(int column, Field field) {
    List<Column> corrected = new ArrayList<>(columns);
    corrected.set(column, columns.get(column).as(field, Message.of(CHOSEN)));
    return new Mapping(corrected, platform);
  }

  /** The first column with this meaning. */
  public Optional<Column> column(Field field) {
    return columns(field).stream().findFirst();
  }

  /** All columns with this meaning, in the order of the file. */
  public List<Column> columns(Field field) {
    return columns.stream().filter(column -> column.field() == field).toList();
  }

  /** Why a list cannot be read with this mapping; empty if it can. */
  public Optional<Message> refusal() {
    Map<Field, Column> first = new EnumMap<>(Field.class);
    for (Column column : columns) {
      Column other = first.putIfAbsent(column.field(), column);
      if (other != null && !column.field().mayRepeat()) {
        return Optional.of(Message.of("intake.mapping.twice", other.header(), column.header()));
      }
    }
    boolean named = first.containsKey(Field.HANDLE) || first.containsKey(Field.PROFILE_ADDRESS);
    return named ? Optional.empty() : Optional.of(noHandle());
  }

  private Message noHandle() {
    List<String> headers = columns.stream().map(Column::header).toList();
    return Message.of("intake.mapping.no-handle", String.join(", ", headers));
  }
}
