package io.timbre.intake.row;

import io.timbre.catalog.Platform;
import io.timbre.intake.column.Column;
import io.timbre.intake.column.CreatorList;
import io.timbre.intake.column.Field;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.column.UnderstandColumns;
import io.timbre.intake.file.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** A list as a test takes it in: how its columns were understood, and what became of its rows. */
record TakenIn(Mapping mapping, Tally tally, List<RowResult> outcomes) {
  static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  static TakenIn instagram(String text) {
    return on(Platform.INSTAGRAM, text);
  }

  static TakenIn on(Platform platform, String text) {
    return of(file(text, StandardCharsets.UTF_8), platform, "EUR");
  }

  static TakenIn of(Path file, Platform platform, String currency) {
    CreatorList list = open(file);
    return of(list, UnderstandColumns.of(list, platform), platform, currency);
  }

  static TakenIn of(CreatorList list, Mapping mapping, Platform platform, String currency) {
    List<RowResult> outcomes = new ArrayList<>();
    ListTerms terms = new ListTerms(platform, CurrencyUnit.of(currency), DAY);
    Tally tally = ReadList.read(list, mapping, terms, DAY, row -> false, outcomes::add);
    return new TakenIn(mapping, tally, outcomes);
  }

  static CreatorList open(Path file) {
    try {
      return CreatorList.open(file, Limits.USUAL);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  static Path file(String text, Charset charset) {
    return file(text.getBytes(charset));
  }

  static Path file(byte[] bytes) {
    try {
      Path file = Files.createTempFile("list", ".csv");
      file.toFile().deleteOnExit();
      return Files.write(file, bytes);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  List<Field> fields() {
    return mapping.columns().stream().map(Column::field).toList();
  }

  List<NeutralRow> rows() {
    return outcomes.stream()
        .filter(RowResult.Accepted.class::isInstance)
        .map(outcome -> ((RowResult.Accepted) outcome).row())
        .toList();
  }

  NeutralRow row(String handle) {
    return rows().stream()
        .filter(row -> row.handle().value().equals(handle))
        .findFirst()
        .orElseThrow(() -> new AssertionError("@" + handle + " was not taken in: " + problems()));
  }

  List<Problem> problems() {
    return outcomes.stream().flatMap(outcome -> outcome.problems().stream()).toList();
  }

  /** The problems, each as {@code line|column|value|key}. */
  List<String> complaints() {
    return problems().stream()
        .map(it -> it.line() + "|" + it.column() + "|" + it.value() + "|" + it.reason().key())
        .toList();
  }
}
