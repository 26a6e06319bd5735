package io.timbre.intake.row;

import io.timbre.intake.column.CreatorList;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.file.Line;
import io.timbre.intake.file.Message;
import io.timbre.intake.file.UnreadableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a list row by row, with a known mapping of its columns. */
public final class ReadList {
  private final CreatorList list;
  private final Mapping mapping;
  private final ReadRow readRow;

  /** Why the row of a creator who asked to be erased is refused. */
  public static final String ERASED = "intake.row.erased";

  private final Predicate<NeutralRow> erased;

  private ReadList(
      CreatorList list,
      Mapping mapping,
      ListTerms terms,
      LocalDate latestDay,
      Predicate<NeutralRow> erased) {
    this.list = list;
    this.mapping = mapping;
    this.readRow = new ReadRow(mapping, terms, latestDay);
    this.erased = erased;
  }

  /**
   * Passes on the outcome of each row, in the order of the file, and counts the outcomes. The file
   * is read twice, so that only those rows are held in memory whose channel and day occur again.
   *
   * @param latestDay the last day that the figures of a row can be from
   * @param erased whether a row is about an erased creator; such rows are refused
   * @throws UnreadableList before the first row if the mapping has no column that identifies
   *     channels or contradicts itself; later if the file turns out to be broken
   */
  public static Tally read(
      CreatorList list,
      Mapping mapping,
      ListTerms terms,
      LocalDate latestDay,
      Predicate<NeutralRow> erased,
      Consumer<RowResult> consumer) {
    Optional<Message> refusal = mapping.refusal();
    if (refusal.isPresent()) {
      throw new UnreadableList(refusal.get());
    }
    return new ReadList(list, mapping, terms, latestDay, erased).read(consumer);
  }

  private Tally read(Consumer<RowResult> consumer) {
    FindRepeats repeats = new FindRepeats(repeated(), mapping);
    Tally.Counter counter = new Tally.Counter();
    try (Stream<Line> rows = list.rows()) {
      rows.forEachOrdered(line -> {
        RowResult outcome = outcome(line, repeats);
        counter.count(outcome);
        consumer.accept(outcome);
      });
    }
    return counter.tally();
  }

  private SeenTwice repeated() {
    try (Stream<Line> rows = list.rows()) {
      return SeenTwice.among(
          rows.flatMap(line -> readRow.identity(line).stream()).mapToInt(Identity::hashCode));
    }
  }

  private RowResult outcome(Line line, FindRepeats repeats) {
    RowResult outcome = readRow.read(line);
    if (!(outcome instanceof RowResult.Accepted accepted)) {
      return outcome;
    }
    return erased.test(accepted.row()) ? leftOut(line) : repeats.check(accepted, line);
  }

  /** Refuses an erased creator's row with a reason that does not name the creator. */
  private static RowResult leftOut(Line line) {
    Problem problem = new Problem(line.number(), "", "", Message.of(ERASED), Severity.REFUSED);
    return new RowResult.Refused(line.number(), List.of(problem));
  }
}
