package io.timbre.intake.staging;

import io.timbre.intake.row.NeutralRow;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts rows into the table {@code staged}. */
public final class StageRows {
  private static final String INTO =
      """
      staged (line, platform, handle, name, followers, engagements, likes, comments, shares, saves,
        views, posts, sponsored_posts, measured_posts, price, country, language, niches,
        captured_on)\
      """;

  private final CopyLines copy;
  private final NicheIds niches;

  StageRows(JdbcTemplate jdbc, NicheIds niches) {
    this.copy = new CopyLines(jdbc, INTO);
    this.niches = niches;
  }

  /** Adds a row. */
  public void add(NeutralRow row) {
    Object posts = known(row.posts());
    Object sponsored = known(row.sponsored());
    copy.add(
        row.line(),
        row.platform(),
        row.handle().value(),
        row.name().orElse(null),
        known(row.followers()),
        known(row.engagements()),
        known(row.likes()),
        known(row.comments()),
        known(row.shares()),
        known(row.saves()),
        known(row.views()),
        posts,
        sponsored,
        sponsored == null ? null : posts,
        row.price().map(price -> price.toPlainString()).orElse(null),
        row.country().orElse(null),
        row.language().orElse(null),
        niches.of(row.categories()).orElse(null),
        row.capturedOn());
  }

  /** Sends the rows that are not yet sent. */
  void flush() {
    copy.flush();
  }

  private static @Nullable Object known(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }

  private static @Nullable Object known(OptionalLong count) {
    return count.isPresent() ? count.getAsLong() : null;
  }

  private static @Nullable Object known(OptionalInt count) {
    return count.isPresent() ? count.getAsInt() : null;
  }
}
