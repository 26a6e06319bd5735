package io.timbre.intake;

import io.timbre.intake.column.Column;
import io.timbre.intake.column.Field;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.file.Message;
import io.timbre.intake.file.UnreadableList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A person's corrections to how columns were read.
 *
 * @param fields the meaning of columns, by header or by position counted from 0
 */
public record Corrections(Map<String, Field> fields) {

  /** No corrections. */
  public static final Corrections NONE = new Corrections(Map.of());

  public Corrections {
    fields = Map.copyOf(fields);
  }

  /**
   * Applies the corrections to a mapping.
   *
   * @throws UnreadableList if a corrected column does not exist
   */
  Mapping correct(Mapping mapping) {
    Mapping corrected = mapping;
    for (Map.Entry<String, Field> said : fields.entrySet()) {
      corrected = corrected.with(place(said.getKey(), mapping.columns()), said.getValue());
    }
    return corrected;
  }

  private static int place(String name, List<Column> columns) {
    OptionalInt byHeader =
        IntStream.range(0, columns.size())
            .filter(at -> columns.get(at).header().equalsIgnoreCase(name.strip()))
            .findFirst();
    OptionalInt byPlace =
        IntStream.range(0, columns.size())
            .filter(at -> name.strip().equals(Integer.toString(at)))
            .findFirst();
    List<String> headers = columns.stream().map(Column::header).toList();
    return (byHeader.isPresent() ? byHeader : byPlace)
        .orElseThrow(() ->
            new UnreadableList(
                Message.of("intake.mapping.no-column", name, String.join(", ", headers))));
  }
}
