package io.timbre.bench;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import io.timbre.intake.row.NeutralRow;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Order;
import io.timbre.ranking.Ranked;
import io.timbre.ranking.RankedChannel;
import io.timbre.ranking.RankingOnPostgres;
import io.timbre.ranking.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** A catalogue of what monthly lists say, without prices, countries and niches. */
final class BacktestCatalogue {

  private final RankingOnPostgres timbre;
  private final Map<Handle, ChannelId> channels = new HashMap<>();
  private final Map<ChannelId, Handle> handles = new HashMap<>();

  BacktestCatalogue(RankingOnPostgres timbre) {
    this.timbre = timbre;
  }

  /** Takes in what a list says of the channels that are wanted. */
  void takeIn(MonthlyList month, Predicate<Handle> wanted) {
    month.rows().values().stream()
        .filter(row -> wanted.test(row.handle()))
        .forEach(row -> snapshot(channel(month.platform(), row.handle()), row));
  }

  private ChannelId channel(Platform platform, Handle handle) {
    ChannelId channel =
        channels.computeIfAbsent(
            handle, unknown -> timbre.channel(unknown.value(), platform, unknown.value(), null));
    handles.put(channel, handle);
    return channel;
  }

  private void snapshot(ChannelId channel, NeutralRow row) {
    timbre
        .sql()
        .sql(
            """
            insert into engagement_snapshot
              (channel_id, captured_on, followers, engagements, views, posts)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(channel.value())
        .param(row.capturedOn())
        .param(row.followers().isPresent() ? row.followers().getAsLong() : null)
        .param(row.engagements().isPresent() ? row.engagements().getAsDouble() : null)
        .param(row.views().isPresent() ? row.views().getAsDouble() : null)
        .param(row.posts().isPresent() ? row.posts().getAsInt() : null)
        .update();
  }

  Handle handle(ChannelId channel) {
    return Objects.requireNonNull(handles.get(channel));
  }

  /** Every channel, in order of score. */
  List<RankedChannel> ranking() {
    List<RankedChannel> rows = new ArrayList<>();
    Slice slice = Slice.first(Slice.LARGEST);
    while (true) {
      Ranked ranked = timbre.ranking().rank(Brief.NONE, Order.SCORE, slice);
      rows.addAll(ranked.rows());
      if (ranked.next().isEmpty()) {
        return rows;
      }
      slice = Slice.after(ranked.next().get(), Slice.LARGEST);
    }
  }
}
