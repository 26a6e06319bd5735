package io.timbre.ranking.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Groups rows of snapshots, ordered by channel, into one {@link ChannelFacts} per channel. */
final class GroupByChannel implements RowCallbackHandler {

  private final LocalDate today;
  private final Consumer<ChannelFacts> sink;
  private @Nullable GatherFacts gathering;

  GroupByChannel(LocalDate today, Consumer<ChannelFacts> sink) {
    this.today = today;
    this.sink = sink;
  }

  @Override
  public void processRow(ResultSet row) throws SQLException {
    if (gathering == null || gathering.channel() != row.getLong("id")) {
      end();
      gathering = new GatherFacts(row, today);
    }
    gathering.add(row);
  }

  /** Passes on the last channel. */
  void end() {
    if (gathering != null) {
      sink.accept(gathering.facts());
    }
    gathering = null;
  }
}
