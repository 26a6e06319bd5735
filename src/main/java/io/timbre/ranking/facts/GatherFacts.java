package io.timbre.ranking.facts;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.scoring.Facts;
import io.timbre.scoring.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Gathers the facts of one channel from its rows, the newest snapshot first. */
final class GatherFacts {

  private final long channel;
  private final Platform platform;
  private final OptionalDouble price;
  private final long scoringDay;
  private final List<Snapshot> snapshots = new ArrayList<>();
  private OptionalLong followers = OptionalLong.empty();
  private OptionalInt sponsoredPosts = OptionalInt.empty();
  private OptionalInt measuredPosts = OptionalInt.empty();
  private OptionalDouble comments = OptionalDouble.empty();
  private OptionalDouble likes = OptionalDouble.empty();

  /** Begins with the first row, which {@link #add} still has to be shown. */
  GatherFacts(ResultSet row, LocalDate today) throws SQLException {
    this.channel = row.getLong("id");
    this.platform = Platform.valueOf(row.getString("platform"));
    this.price = optionalDouble(row, "price");
    // A list may carry the date of a place where it is tomorrow already. Scores depend on the days
    // between snapshots alone, so the newest of them may be the day that ages are counted from.
    this.scoringDay = Math.max(today.toEpochDay(), row.getLong("day"));
  }

  long channel() {
    return channel;
  }

  /** Adds a snapshot, if the row has one. */
  void add(ResultSet row) throws SQLException {
    long day = row.getLong("day");
    if (row.wasNull()) {
      return;
    }
    Snapshot snapshot = snapshot(row, (int) (scoringDay - day));
    snapshots.add(snapshot);
    if (followers.isEmpty()) {
      followers = snapshot.followers();
    }
    addAdLoad(row);
    addComments(row);
  }

  private static Snapshot snapshot(ResultSet row, int age) throws SQLException {
    return new Snapshot(
        age,
        optionalLong(row, "followers"),
        optionalDouble(row, "engagements"),
        optionalDouble(row, "views"),
        optionalInt(row, "posts"),
        optionalInt(row, "window_days"),
        row.getBoolean("median"));
  }

  /** Both figures of one snapshot: shares of posts counted on different days say nothing. */
  private void addAdLoad(ResultSet row) throws SQLException {
    OptionalInt sponsored = optionalInt(row, "sponsored_posts");
    OptionalInt measured = optionalInt(row, "measured_posts");
    if (measuredPosts.isEmpty() && sponsored.isPresent() && measured.isPresent()) {
      sponsoredPosts = sponsored;
      measuredPosts = measured;
    }
  }

  private void addComments(ResultSet row) throws SQLException {
    OptionalDouble known = optionalDouble(row, "comments");
    OptionalDouble with = optionalDouble(row, "likes");
    if (likes.isEmpty() && known.isPresent() && with.isPresent()) {
      comments = known;
      likes = with;
    }
  }

  ChannelFacts facts() {
    return new ChannelFacts(
        new ChannelId(channel),
        platform,
        new Facts(snapshots, followers, price, sponsoredPosts, measuredPosts),
        comments,
        likes);
  }

  private static OptionalDouble optionalDouble(ResultSet row, String column) throws SQLException {
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
