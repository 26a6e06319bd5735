package io.timbre.ranking.standings;

import io.timbre.ranking.facts.ChannelFacts;
import io.timbre.scoring.Cost;
import io.timbre.scoring.EngagementRate;
import io.timbre.scoring.Forecast;
import io.timbre.scoring.Standing;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes standings with COPY. It writes in portions, because one connection cannot read a stream
 * and receive a COPY at the same time.
 */
final class CopyStandings {

  private static final String COPY =
      """
      copy standing (channel_id, benchmark_version, engagement, among_peers, cost, growth,
                     saturation, effective_posts, rate, followers, flags, newest_on,
                     per_engagement, engagements, engagements_lo, engagements_hi, price,
                     estimated)
      from stdin\
      """;

  private static final int PORTION = 1 << 20;
  private static final String NULL = "\\N";

  private final JdbcTemplate jdbc;
  private final int version;
  private final StringBuilder lines = new StringBuilder(PORTION + 512);

  CopyStandings(JdbcTemplate jdbc, int version) {
    this.jdbc = jdbc;
    this.version = version;
  }

  /**
   * Adds the standing of a channel.
   *
   * @param flags bits as in {@link io.timbre.ranking.StandingFlag#bits}
   */
  void add(ChannelFacts channel, Standing standing, int flags) {
    lines.append(line(channel, standing, flags));
    if (lines.length() >= PORTION) {
      flush();
    }
  }

  private String line(ChannelFacts channel, Standing standing, int flags) {
    OptionalLong followers = channel.facts().followers();
    StringJoiner line = new StringJoiner("\t", "", "\n");
    line.add(Long.toString(channel.channel().value()));
    line.add(Integer.toString(version));
    line.add(Double.toString(standing.engagement().interval().point()));
    line.add(Double.toString(standing.engagement().amongPeers()));
    line.add(Double.toString(standing.cost().interval().point()));
    line.add(Double.toString(standing.deductions().growth()));
    line.add(Double.toString(standing.deductions().saturation()));
    line.add(Double.toString(standing.engagement().n()));
    line.add(text(standing.engagement().rate().map(EngagementRate::point)));
    line.add(followers.isPresent() ? Long.toString(followers.getAsLong()) : NULL);
    line.add(Integer.toString(flags));
    line.add(text(channel.newestOn()));
    addCost(line, standing.cost());
    return line.toString();
  }

  private static void addCost(StringJoiner line, Cost cost) {
    line.add(text(cost.perEngagement()));
    line.add(text(cost.forecast().map(Forecast::point)));
    line.add(text(cost.forecast().map(Forecast::lo)));
    line.add(text(cost.forecast().map(Forecast::hi)));
    line.add(text(cost.price()));
    line.add(Boolean.toString(cost.estimated()));
  }

  private static String text(Optional<?> figure) {
    return figure.map(Object::toString).orElse(NULL);
  }

  private static String text(OptionalDouble figure) {
    return figure.isPresent() ? Double.toString(figure.getAsDouble()) : NULL;
  }

  /** Writes the remaining standings. */
  void flush() {
    jdbc.execute((ConnectionCallback<Long>) this::send);
    lines.setLength(0);
  }

  private long send(Connection connection) throws SQLException {
    try {
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(COPY, new StringReader(lines.toString()));
    } catch (IOException cannotHappen) {
      throw new IllegalStateException("Reading from memory failed", cannotHappen);
    }
  }
}
