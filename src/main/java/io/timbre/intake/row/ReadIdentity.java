package io.timbre.intake.row;

import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import io.timbre.intake.cell.MissingMarks;
import io.timbre.intake.column.Column;
import io.timbre.intake.column.Field;
import io.timbre.intake.column.HeaderWords;
import java.time.LocalDate;
import java.util.Optional;

/** Reads which channel a row is about, and the day its figures are from. */
final class ReadIdentity {
  private final ListTerms terms;
  private final LocalDate latestDay;

  ReadIdentity(ListTerms terms, LocalDate latestDay) {
    this.terms = terms;
    this.latestDay = latestDay;
  }

  /**
   * Reads the channel and the day; empty if the row does not state them, with the reason among its
   * problems.
   */
  Optional<Identity> read(RowCells cells) {
    Optional<Platform> platform = platform(cells);
    Optional<Handle> handle = platform.flatMap(it -> handle(it, cells));
    Optional<LocalDate> capturedOn = capturedOn(cells);
    return handle.isPresent() && capturedOn.isPresent()
        ? Optional.of(new Identity(platform.orElseThrow(), handle.get(), capturedOn.get()))
        : Optional.empty();
  }

  private Optional<Platform> platform(RowCells cells) {
    Optional<String> written = cells.text(Field.PLATFORM);
    if (written.isEmpty()) {
      return Optional.of(terms.platform());
    }
    Optional<Platform> platform = HeaderWords.platform(written.get());
    if (platform.isEmpty()) {
      cells.refuse(Field.PLATFORM, "intake.row.platform");
    }
    return platform;
  }

  private Optional<Handle> handle(Platform platform, RowCells cells) {
    boolean named = !MissingMarks.isMissing(cells.cell(Field.HANDLE));
    boolean addressed = !MissingMarks.isMissing(cells.cell(Field.PROFILE_ADDRESS));
    Field field =
        named || !addressed && cells.column(Field.HANDLE).isPresent()
            ? Field.HANDLE
            : Field.PROFILE_ADDRESS;
    if (!named && !addressed) {
      cells.refuse(field, "intake.row.handle-missing");
      return Optional.empty();
    }
    try {
      return Optional.of(Handle.of(platform, cells.cell(field)));
    } catch (IllegalArgumentException noSuchHandle) {
      cells.refuse(field, "intake.row.handle", platform.title());
      return Optional.empty();
    }
  }

  private Optional<LocalDate> capturedOn(RowCells cells) {
    Optional<String> written = cells.text(Field.CAPTURED_ON);
    if (written.isEmpty()) {
      return Optional.of(terms.capturedOn());
    }
    Column column = cells.column(Field.CAPTURED_ON).orElseThrow();
    Optional<LocalDate> day = column.style().dateOrder().read(written.get());
    if (day.isEmpty()) {
      cells.refuse(Field.CAPTURED_ON, "intake.row.date");
    } else if (day.get().isBefore(ListTerms.EARLIEST_DAY)) {
      cells.refuse(Field.CAPTURED_ON, "intake.row.date-early");
      return Optional.empty();
    } else if (day.get().isAfter(latestDay)) {
      cells.refuse(Field.CAPTURED_ON, "intake.row.date-future");
      return Optional.empty();
    }
    return day;
  }
}
