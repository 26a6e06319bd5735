package io.timbre.intake.staging;

import io.timbre.intake.file.Message;
import io.timbre.intake.row.Problem;
import io.timbre.intake.row.Severity;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the problems of imports' rows: the first ones of each severity. */
@Component
public class Problems {

  /** The number kept of each severity, which is more than a person reads. */
  private static final int KEPT = 3_000;

  private static final int LONGEST_HEADER = 200;

  private static final String INTO =
      "import_problem (import_id, line, column_name, cell, severity, reason, arguments)";

  private static final String FIRST =
      """
      select line, column_name, cell, severity, reason, arguments from import_problem
      where import_id = :import
      order by array_position(array['REFUSED', 'WARNING', 'REPEATED'], severity), line, id
      limit :limit
      """;

  private final JdbcTemplate template;
  private final JdbcClient jdbc;

  Problems(JdbcTemplate template, JdbcClient jdbc) {
    this.template = template;
    this.jdbc = jdbc;
  }

  /** Deletes the problems found in an earlier check of the import. */
  public void forget(long importId) {
    jdbc.sql("delete from import_problem where import_id = ?").param(importId).update();
  }

  /** Forgets what was wrong for this reason. */
  public void forget(long importId, String reason) {
    jdbc.sql("delete from import_problem where import_id = ? and reason = ?")
        .params(importId, reason)
        .update();
  }

  /** Returns an object that notes the problems of an import while its rows are read. */
  public Notes notes(long importId) {
    return new Notes(importId);
  }

  /** The first problems, refused rows before warnings before repeated rows, each by line. */
  public List<Problem> first(long importId, int limit) {
    return jdbc.sql(FIRST)
        .param("import", importId)
        .param("limit", limit)
        .query((row, at) -> problem(row))
        .list();
  }

  /** All problems that were kept. */
  public List<Problem> all(long importId) {
    return first(importId, KEPT * Severity.values().length);
  }

  private static Problem problem(ResultSet row) throws SQLException {
    Array arguments = row.getArray("arguments");
    return new Problem(
        row.getInt("line"),
        row.getString("column_name"),
        row.getString("cell"),
        new Message(row.getString("reason"), List.of((String[]) arguments.getArray())),
        Severity.valueOf(row.getString("severity")));
  }

  /**
   * Collects problems and sends them to the database in batches, since they cannot be sent at the
   * same time as a list's rows.
   */
  public final class Notes {
    private final long importId;
    private final CopyLines copy = new CopyLines(template, INTO);
    private final Map<Severity, Integer> noted = new EnumMap<>(Severity.class);

    private Notes(long importId) {
      this.importId = importId;
    }

    /** Notes a problem, unless {@value #KEPT} of its severity have been noted already. */
    public void add(Problem problem) {
      if (noted.merge(problem.severity(), 1, Integer::sum) <= KEPT) {
        copy.add(
            importId,
            problem.line(),
            cut(problem.column()),
            problem.value(),
            problem.severity(),
            problem.reason().key(),
            array(problem.reason().arguments()));
      }
    }

    /** Sends the problems that are not yet sent. */
    public void flush() {
      copy.flush();
    }
  }

  private static String cut(String header) {
    return header.length() <= LONGEST_HEADER ? header : header.substring(0, LONGEST_HEADER);
  }

  /** A PostgreSQL array literal of texts. */
  private static String array(List<String> texts) {
    return texts.stream()
        .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
