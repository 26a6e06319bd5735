package io.timbre.demo;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Collects rows for one table and sends them with COPY, the fastest way to insert them. */
final class CopyRows {

  private final String into;
  private final StringBuilder rows = new StringBuilder();

  /**
   * @param columns the table and the columns that the rows fill, as {@code table (a, b)}
   */
  CopyRows(String columns) {
    this.into = "copy " + columns + " from stdin";
  }

  /** Adds a row. Made-up words contain no characters that COPY requires to be escaped. */
  void add(@Nullable Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      rows.append(i == 0 ? "" : "\t").append(fields[i] == null ? "\\N" : fields[i]);
    }
    rows.append('\n');
  }

  /** Sends the collected rows and clears them. */
  void send(CopyManager connection) throws SQLException {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    CopyIn copy = connection.copyIn(into);
    copy.writeToCopy(bytes, 0, bytes.length);
    copy.endCopy();
    rows.setLength(0);
  }
}
