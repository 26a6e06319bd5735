package io.timbre.intake.reading;

import io.timbre.catalog.Platform;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a list mean, as understood and perhaps corrected by a person.
 *
 * @param platform the one the headers speak of, the first where they speak of several
 */
public record Mapping(List<Column> columns, Optional<Platform> platform) {
  static final String CHOSEN = "intake.column.person";

  public Mapping {
    columns = List.copyOf(columns);
  }

  /**
   * The mapping with the column at this place meaning something else, because a person said so.
   *
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public Mapping with(int column, Field field) {
    List<Column> corrected = new ArrayList<>(columns);
    corrected.set(column, columns.get(column).as(field, Message.of(CHOSEN)));
    return new Mapping(corrected, platform);
  }

  /** The column that holds this field. */
  public Optional<Column> column(Field field) {
    return columns(field).stream().findFirst();
  }

  /** All columns that hold this field, in the order of the file. */
  public List<Column> columns(Field field) {
    return columns.stream().filter(column -> column.field() == field).toList();
  }

  /** Why no list can be read by this mapping; empty if one can. */
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
