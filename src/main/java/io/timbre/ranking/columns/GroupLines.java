package io.timbre.ranking.columns;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.niche.NicheTree;
import io.timbre.scoring.Forecast;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Groups rows of standings and niches, ordered by channel, into one line per channel. */
final class GroupLines implements RowCallbackHandler {

  private final NicheTree tree;
  private final Consumer<ChannelLine> sink;
  private final List<ChannelLine.Share> shares = new ArrayList<>();
  private @Nullable ChannelLine begun;

  GroupLines(NicheTree tree, Consumer<ChannelLine> sink) {
    this.tree = tree;
    this.sink = sink;
  }

  @Override
  public void processRow(ResultSet row) throws SQLException {
    if (begun == null || begun.channel().value() != row.getLong("channel_id")) {
      end();
      begun = line(row);
    }
    String niche = row.getString("niche");
    if (niche != null) {
      double share = row.getDouble("share");
      // A niche that has since been removed from the tree is ignored.
      tree.find(niche).ifPresent(node -> shares.add(new ChannelLine.Share(node, share)));
    }
  }

  /** Passes on the last channel. */
  void end() {
    if (begun != null) {
      sink.accept(begun.about(shares));
    }
    begun = null;
    shares.clear();
  }

  private static ChannelLine line(ResultSet row) throws SQLException {
    return new ChannelLine(
        new ChannelId(row.getLong("channel_id")),
        Platform.valueOf(row.getString("platform")),
        Optional.ofNullable(row.getString("country")),
        Optional.ofNullable(row.getString("language")),
        row.getDouble("engagement"),
        row.getDouble("among_peers"),
        row.getDouble("cost"),
        row.getDouble("deductions"),
        row.getDouble("effective_posts"),
        followers(row),
        optional(row, "rate"),
        optional(row, "per_engagement"),
        forecast(row),
        optional(row, "price"),
        row.getBoolean("estimated"),
        row.getInt("flags"),
        Optional.ofNullable(row.getObject("newest_on", LocalDate.class)),
        List.of());
  }

  private static Optional<Forecast> forecast(ResultSet row) throws SQLException {
    double point = row.getDouble("engagements");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new Forecast(point, row.getDouble("engagements_lo"), row.getDouble("engagements_hi")));
  }

  private static OptionalLong followers(ResultSet row) throws SQLException {
    long followers = row.getLong("followers");
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(followers);
  }

  private static OptionalDouble optional(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
