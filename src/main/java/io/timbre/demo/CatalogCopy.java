package io.timbre.demo;

import io.timbre.catalog.Figures;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.postgresql.copy.CopyManager;

/** Turns made-up creators into rows of the catalogue's tables. */
final class CatalogCopy {

  private final CopyRows creators = new CopyRows("creator (id, name)");
  private final CopyRows channels =
      new CopyRows("channel (id, creator_id, platform, handle, country, language)");
  private final CopyRows niches = new CopyRows("channel_niche (channel_id, niche_id, share)");
  private final CopyRows snapshots =
      new CopyRows(
          """
          engagement_snapshot (channel_id, captured_on, followers, engagements, likes, comments,
            shares, saves, views, posts, window_days, median, sponsored_posts, measured_posts)\
          """);
  private final CopyRows rates = new CopyRows("rate (channel_id, captured_on, amount, currency)");

  private final ToIntFunction<String> nicheId;
  private long creatorId;
  private long channelId;

  /**
   * @param lastCreatorId the id before that of the first creator
   * @param lastChannelId the id before that of the first channel
   * @param nicheId returns the id of the niche with a key
   */
  CatalogCopy(long lastCreatorId, long lastChannelId, ToIntFunction<String> nicheId) {
    this.creatorId = lastCreatorId;
    this.channelId = lastChannelId;
    this.nicheId = nicheId;
  }

  void add(DemoCreator creator) {
    creatorId++;
    creators.add(creatorId, creator.name());
    for (DemoChannel channel : creator.channels()) {
      add(creator, channel);
    }
  }

  private void add(DemoCreator creator, DemoChannel channel) {
    channelId++;
    channels.add(
        channelId,
        creatorId,
        channel.platform(),
        creator.handle(),
        creator.country().orElse(null),
        creator.language());
    creator
        .niches()
        .forEach((niche, share) -> niches.add(channelId, nicheId.applyAsInt(niche), share));
    channel.history().forEach(this::addSnapshot);
    LocalDate newest = channel.history().lastKey();
    channel
        .price()
        .ifPresent(price ->
            rates.add(channelId, newest, price.getAmount(), price.getCurrencyUnit().getCode()));
  }

  private void addSnapshot(LocalDate day, Figures figures) {
    snapshots.add(
        channelId,
        day,
        figures.followers(),
        figures.engagements(),
        figures.likes(),
        figures.comments(),
        figures.shares(),
        figures.saves(),
        figures.views(),
        figures.posts(),
        figures.windowDays(),
        figures.median(),
        figures.sponsoredPosts(),
        figures.measuredPosts());
  }

  /** Sends the rows, each table after those that it references. */
  void send(CopyManager connection) throws SQLException {
    for (CopyRows rows : List.of(creators, channels, niches, snapshots, rates)) {
      rows.send(connection);
    }
  }

  long lastCreatorId() {
    return creatorId;
  }

  long lastChannelId() {
    return channelId;
  }
}
