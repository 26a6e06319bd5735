package io.timbre.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of a channel on one day, and the line of the list that they came from. */
@Entity
public class EngagementSnapshot {

  /** The channel and the day: a channel has at most one snapshot a day. */
  @Embeddable
  record Key(
      @Column(name = "channel_id") @Nullable Long channelId,
      @Column(name = "captured_on") LocalDate capturedOn)
      implements Serializable {}

  @EmbeddedId private Key key;

  @MapsId("channelId")
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "channel_id")
  private Channel channel;

  @Embedded private Figures figures;
  @Embedded private @Nullable Origin origin;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected EngagementSnapshot() {}

  EngagementSnapshot(
      Channel channel, LocalDate capturedOn, Figures figures, @Nullable Origin origin) {
    this.key = new Key(channel.databaseId(), capturedOn);
    this.channel = channel;
    this.figures = figures;
    this.origin = origin;
  }

  /** The day the figures are from. */
  public LocalDate capturedOn() {
    return key.capturedOn();
  }

  /** What was counted. */
  public Figures figures() {
    return figures;
  }

  /** The line of the list the figures came from; empty for made-up figures. */
  public Optional<Origin> origin() {
    return Optional.ofNullable(origin);
  }
}
