package io.timbre.intake.staging;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sends rows to a table with COPY, a megabyte at a time, within the current transaction. */
final class CopyLines {
  private static final int PORTION = 1 << 20;

  /**
   * Characters with a special meaning for COPY, and NUL, which text in the database cannot contain.
   */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\\t\n\r\\x00]");

  private final JdbcTemplate jdbc;
  private final String copy;
  private final StringBuilder lines = new StringBuilder();

  /**
   * @param into the table and the columns that the rows fill, as {@code table (a, b)}
   */
  CopyLines(JdbcTemplate jdbc, String into) {
    this.jdbc = jdbc;
    this.copy = "copy " + into + " from stdin";
  }

  /** Adds a row. Null stands for an unknown value. */
  void add(@Nullable Object... cells) {
    for (int at = 0; at < cells.length; at++) {
      Object cell = cells[at];
      lines.append(at == 0 ? "" : "\t").append(cell == null ? "\\N" : escaped(cell.toString()));
    }
    lines.append('\n');
    if (lines.length() >= PORTION) {
      flush();
    }
  }

  private static String escaped(String text) {
    Matcher special = SPECIAL.matcher(text);
    return special.find() ? special.replaceAll(it -> escape(it.group().charAt(0))) : text;
  }

  /** The escaped form as a regex replacement, in which backslashes are doubled again. */
  private static String escape(char special) {
    return switch (special) {
      case '\\' -> "\\\\\\\\";
      case '\t' -> "\\\\t";
      case '\n' -> "\\\\n";
      case '\r' -> "\\\\r";
      default -> "";
    };
  }

  /** Sends the rows that are not yet sent. */
  void flush() {
    jdbc.execute((ConnectionCallback<Long>) this::send);
    lines.setLength(0);
  }

  private long send(Connection connection) throws SQLException {
    try {
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(copy, new StringReader(lines.toString()));
    } catch (IOException cannotHappen) {
      throw new IllegalStateException("Reading from memory failed", cannotHappen);
    }
  }
}
