package io.timbre.demo;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Rows gathered for one table, on their way there by COPY, the fastest way in. */
final class CopyRows {

  private final String into;
  private final StringBuilder rows = new StringBuilder();

  /**
   * @param columns a table and those of its columns that the rows give, as {@code table (a, b)}
   */
  CopyRows(String columns) {
    this.into = "copy " + columns + " from stdin";
  }

  /** Adds a row. Made-up words hold none of the characters that COPY would want escaped. */
  void add(@Nullable Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      rows.append(i == 0 ? "" : "\t").append(fields[i] == null ? "\\N" : fields[i]);
    }
    rows.append('\n');
  }

  /** Sends what was gathered, and forgets it. */
  void send(CopyManager connection) throws SQLException {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    CopyIn copy = connection.copyIn(into);
    copy.writeToCopy(bytes, 0, bytes.length);
    copy.endCopy();
    rows.setLength(0);
  }
}
