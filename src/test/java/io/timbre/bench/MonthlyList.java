package io.timbre.bench;

import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import io.timbre.intake.column.CreatorList;
import io.timbre.intake.column.UnderstandColumns;
import io.timbre.intake.file.Limits;
import io.timbre.intake.row.ListTerms;
import io.timbre.intake.row.NeutralRow;
import io.timbre.intake.row.ReadList;
import io.timbre.intake.row.RowResult;
import io.timbre.scoring.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/**
 * A public list of one month and platform, read as the application reads lists.
 *
 * @param day the first of its month
 * @param rows by handle, as they were accepted
 */
record MonthlyList(Platform platform, LocalDate day, Map<Handle, NeutralRow> rows) {

  private static final Pattern NAME = Pattern.compile("([a-z]+)-(\\d{4}-\\d{2})\\..+");

  /**
   * Reads a file that is named after what it holds, such as {@code instagram-2022-06.csv}.
   *
   * @throws IllegalArgumentException for another name
   */
  static MonthlyList read(Path file) throws IOException {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalArgumentException("Not named like instagram-2022-06.csv: " + file);
    }
    Platform platform = Platform.valueOf(name.group(1).toUpperCase(Locale.ROOT));
    LocalDate day = YearMonth.parse(name.group(2)).atDay(1);
    CreatorList list = CreatorList.open(file, Limits.USUAL);
    Map<Handle, NeutralRow> rows = new LinkedHashMap<>();
    ReadList.read(
        list,
        UnderstandColumns.of(list, platform),
        new ListTerms(platform, CurrencyUnit.EUR, day),
        day,
        row -> false,
        outcome -> {
          if (outcome instanceof RowResult.Accepted accepted) {
            rows.put(accepted.row().handle(), accepted.row());
          }
        });
    return new MonthlyList(platform, day, rows);
  }

  /** The posts behind a channel's averages, or how many are assumed where the list does not say. */
  int posts(Handle handle) {
    NeutralRow row = rows.get(handle);
    return row == null ? Snapshot.DEFAULT_POSTS : row.posts().orElse(Snapshot.DEFAULT_POSTS);
  }

  /** What a channel earned of each of these: engagements over views, or over followers. */
  OptionalDouble rate(Handle handle, boolean overViews) {
    NeutralRow row = rows.get(handle);
    if (row == null || row.engagements().isEmpty()) {
      return OptionalDouble.empty();
    }
    double denominator = overViews ? row.views().orElse(0) : row.followers().orElse(0);
    return denominator > 0
        ? OptionalDouble.of((row.engagements().getAsDouble() + 0.5) / denominator)
        : OptionalDouble.empty();
  }
}
