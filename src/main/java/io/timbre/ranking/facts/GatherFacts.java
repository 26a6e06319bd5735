package io.timbre.ranking.facts;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.scoring.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Gathers the facts of one channel from its rows. */
final class GatherFacts {

  private static final Comparator<Measured> NEWEST_FIRST =
      Comparator.comparingLong(Measured::day).reversed();

  private final long channel;
  private final Platform platform;
  private final OptionalDouble price;
  private final LocalDate today;
  private final List<Measured> measured = new ArrayList<>();

  /** Begins a channel with its first row. The row must still be passed to {@link #add}. */
  GatherFacts(ResultSet row, LocalDate today) throws SQLException {
    this.channel = row.getLong("id");
    this.platform = Platform.valueOf(row.getString("platform"));
    this.price = Measured.optionalDouble(row, "price");
    this.today = today;
  }

  long channel() {
    return channel;
  }

  /** Adds the snapshot of a row, if it has one. */
  void add(ResultSet row) throws SQLException {
    row.getLong("day");
    if (!row.wasNull()) {
      measured.add(Measured.read(row));
    }
  }

  /** Returns the facts after all rows were added. */
  ChannelFacts facts() {
    measured.sort(NEWEST_FIRST);
    Optional<Measured> comments = newest(Measured::knowsCommentsAndLikes);
    return new ChannelFacts(
        new ChannelId(channel),
        platform,
        forTheModel(),
        measured.stream().findFirst().map(newest -> LocalDate.ofEpochDay(newest.day())),
        comments.map(Measured::comments).orElse(OptionalDouble.empty()),
        comments.map(Measured::likes).orElse(OptionalDouble.empty()));
  }

  private Facts forTheModel() {
    long scoringDay = scoringDay();
    Optional<Measured> followers = newest(Measured::knowsFollowers);
    Optional<Measured> adLoad = newest(Measured::knowsAdLoad);
    return new Facts(
        measured.stream().map(snapshot -> snapshot.on(scoringDay)).toList(),
        followers.map(Measured::followers).orElse(OptionalLong.empty()),
        price,
        adLoad.map(Measured::sponsoredPosts).orElse(OptionalInt.empty()),
        adLoad.map(Measured::measuredPosts).orElse(OptionalInt.empty()));
  }

  /**
   * Returns today or the day of the newest snapshot, if that is later. A list may come from a time
   * zone where it is already tomorrow. Scores depend only on the days between snapshots.
   */
  private long scoringDay() {
    long day = today.toEpochDay();
    return measured.isEmpty() ? day : Math.max(day, measured.getFirst().day());
  }

  private Optional<Measured> newest(Predicate<Measured> knows) {
    return measured.stream().filter(knows).findFirst();
  }
}
