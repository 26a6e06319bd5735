package io.timbre.intake.web;

import io.timbre.catalog.Platform;
import io.timbre.intake.ListImport;
import io.timbre.intake.UnderstoodColumn;
import io.timbre.intake.column.Field;
import io.timbre.intake.file.Message;
import io.timbre.intake.row.Problem;
import io.timbre.intake.row.Severity;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as its page shows it.
 *
 * @param open whether a person can still correct how it is read
 * @param done the number of rows that the running job has read, written for people
 * @param obstacle why it cannot be checked, or why it failed
 */
record ShownImport(
    ImportRow summary,
    Platform platform,
    String currency,
    String capturedOn,
    boolean open,
    boolean running,
    int rows,
    int rowsDone,
    String done,
    @Nullable Sentence obstacle,
    List<ShownColumn> columns,
    List<ShownProblem> problems) {

  /** A column and how it was read. */
  record ShownColumn(String header, String samples, Field field, Sentence reason) {

    static ShownColumn of(UnderstoodColumn column) {
      return new ShownColumn(
          column.header(),
          String.join(" · ", column.samples()),
          column.field(),
          sentence(column.reason()));
    }
  }

  /** A problem with a row. */
  record ShownProblem(
      String line, Severity severity, String column, String value, Sentence reason) {

    static ShownProblem of(Problem problem) {
      return new ShownProblem(
          Integer.toString(problem.line()),
          problem.severity(),
          problem.column(),
          problem.value(),
          sentence(problem.reason()));
    }
  }

  static ShownImport of(ListImport it, List<Problem> problems, Format format) {
    return new ShownImport(
        ImportRow.of(it, format),
        it.terms().platform(),
        it.terms().currency().getCode(),
        it.terms().capturedOn().toString(),
        !it.state().isRunning() && !it.state().isFinal(),
        it.state().isRunning(),
        it.rows(),
        it.rowsDone(),
        format.whole(it.rowsDone()),
        it.obstacle().map(ShownImport::sentence).orElse(null),
        it.columns().stream().map(ShownColumn::of).toList(),
        problems.stream().map(ShownProblem::of).toList());
  }

  private static Sentence sentence(Message message) {
    return new Sentence(message.key(), message.arguments().toArray());
  }
}
