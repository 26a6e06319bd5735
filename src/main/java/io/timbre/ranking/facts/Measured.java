package io.timbre.ranking.facts;

import io.timbre.scoring.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A snapshot as stored in the database.
 *
 * @param day days since 1 January 1970
 */
record Measured(
    long day,
    OptionalLong followers,
    OptionalDouble engagements,
    OptionalDouble views,
    OptionalInt posts,
    OptionalInt windowDays,
    boolean median,
    OptionalInt sponsoredPosts,
    OptionalInt measuredPosts,
    OptionalDouble comments,
    OptionalDouble likes) {

  static Measured read(ResultSet row) throws SQLException {
    return new Measured(
        row.getLong("day"),
        optionalLong(row, "followers"),
        optionalDouble(row, "engagements"),
        optionalDouble(row, "views"),
        optionalInt(row, "posts"),
        optionalInt(row, "window_days"),
        row.getBoolean("median"),
        optionalInt(row, "sponsored_posts"),
        optionalInt(row, "measured_posts"),
        optionalDouble(row, "comments"),
        optionalDouble(row, "likes"));
  }

  /** Returns the snapshot for the score model, with its age on a day. */
  Snapshot on(long scoringDay) {
    int age = Math.toIntExact(scoringDay - day);
    return new Snapshot(age, followers, engagements, views, posts, windowDays, median);
  }

  boolean knowsFollowers() {
    return followers.isPresent();
  }

  /**
   * Whether both figures are stated. A share of posts counted on different days would mean nothing.
   */
  boolean knowsAdLoad() {
    return sponsoredPosts.isPresent() && measuredPosts.isPresent();
  }

  boolean knowsCommentsAndLikes() {
    return comments.isPresent() && likes.isPresent();
  }

  static OptionalDouble optionalDouble(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static OptionalLong optionalLong(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private static OptionalInt optionalInt(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
