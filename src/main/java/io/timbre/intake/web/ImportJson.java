package io.timbre.intake.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.timbre.catalog.Platform;
import io.timbre.intake.ImportCounts;
import io.timbre.intake.ImportState;
import io.timbre.intake.ListImport;
import io.timbre.intake.column.Field;
import io.timbre.intake.file.Message;
import io.timbre.intake.row.Problem;
import io.timbre.intake.row.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API returns it.
 *
 * @param problems the first ones, refused rows before others
 * @param failure why it failed or cannot be checked yet, otherwise null
 */
record ImportJson(
    long id,
    ImportState state,
    String file,
    Platform platform,
    String currency,
    LocalDate capturedOn,
    Counts counts,
    List<ColumnJson> columns,
    List<ProblemJson> problems,
    @Nullable String failure) {

  /** The rows of the file and their outcomes; null if not known yet. */
  record Counts(
      int rows,
      int rowsDone,
      @JsonProperty("new") @Nullable Integer newChannels,
      @Nullable Integer updated,
      @Nullable Integer unchanged,
      @Nullable Integer repeated,
      @Nullable Integer refused,
      @Nullable Integer warnings) {

    static Counts of(ListImport it) {
      return it.counts()
          .map(counts -> known(it, counts))
          .orElseGet(
              () -> new Counts(it.rows(), it.rowsDone(), null, null, null, null, null, null));
    }

    private static Counts known(ListImport it, ImportCounts counts) {
      return new Counts(
          it.rows(),
          it.rowsDone(),
          counts.newChannels(),
          counts.updatedChannels(),
          counts.unchangedChannels(),
          counts.repeatedRows(),
          counts.refusedRows(),
          counts.warnedRows());
    }
  }

  /** A column and how it was read. */
  record ColumnJson(int index, String header, Field field, String reason, List<String> samples) {}

  /** A problem with a row, where the row is the line number in the file. */
  record ProblemJson(int row, String column, String value, String reason, Severity severity) {}

  static ImportJson of(ListImport it, List<Problem> problems, Function<Message, String> say) {
    return new ImportJson(
        it.id().value(),
        it.state(),
        it.fileName(),
        it.terms().platform(),
        it.terms().currency().getCode(),
        it.terms().capturedOn(),
        Counts.of(it),
        columns(it, say),
        problems.stream().map(problem -> problem(problem, say)).toList(),
        it.obstacle().map(say).orElse(null));
  }

  private static List<ColumnJson> columns(ListImport it, Function<Message, String> say) {
    var columns = it.columns();
    return IntStream.range(0, columns.size())
        .mapToObj(at -> {
          var column = columns.get(at);
          return new ColumnJson(
              at, column.header(), column.field(), say.apply(column.reason()), column.samples());
        })
        .toList();
  }

  private static ProblemJson problem(Problem problem, Function<Message, String> say) {
    return new ProblemJson(
        problem.line(),
        problem.column(),
        problem.value(),
        say.apply(problem.reason()),
        problem.severity());
  }
}
