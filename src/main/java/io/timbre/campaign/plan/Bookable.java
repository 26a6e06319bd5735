package io.timbre.campaign.plan;

import io.timbre.campaign.booking.Booking;
import io.timbre.catalog.ChannelId;
import io.timbre.ranking.Offered;
import io.timbre.scoring.Forecast;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be booked of one channel for one price.
 *
 * @param channel what the ranking says of it
 * @param creatorId whose channel it is; some have several
 * @param booking what it is booked for, with a price
 * @param shortlisted whether the channel is on the shortlist
 * @param settled whether it is agreed already: it is in every plan, and its money is committed
 */
public record Bookable(
    Offered channel, long creatorId, Booking booking, boolean shortlisted, boolean settled) {

  private static final Forecast NOTHING = new Forecast(0, 0, 0);

  /**
   * @throws IllegalArgumentException without a price
   */
  public Bookable {
    if (booking.price().isEmpty()) {
      throw new IllegalArgumentException("What is booked has a price");
    }
  }

  /** Tells it apart in a plan's problem. */
  String id() {
    return channel.channel().value() + " " + booking.pieces().keySet().stream().sorted().toList();
  }

  /** Whose it is, as a plan's problem counts creators. */
  String creator() {
    return String.valueOf(creatorId);
  }

  /** What it costs, in the campaign's currency, a gifted product included. */
  public BigDecimal price() {
    return booking.price().orElseThrow().amount();
  }

  /** Whether its price rests on one that was never stated. */
  boolean isEstimated() {
    return booking.price().orElseThrow().isEstimated();
  }

  /** Expected engagements × niche fit. */
  double onBrief() {
    return engagements().point() * channel.fit();
  }

  /** The engagements expected of it; none where the channel has no evidence. */
  public Forecast engagements() {
    return booking.engagements().orElse(NOTHING);
  }

  /**
   * Contacts for each person of an audience of so many, where one post comes before this share of
   * the followers: {@code −posts · ln(1 − seen/people)}.
   */
  double load(double people, double seenBy) {
    return -booking.posts() * Math.log1p(-seen(seenBy) / people);
  }

  /** How many people one post comes before. */
  double seen(double seenBy) {
    return seenBy * channel.followers().orElse(0);
  }

  /** Those of one channel taken together: one for each channel, in the order they stand. */
  static List<Bookable> whole(Collection<Bookable> some) {
    Map<ChannelId, Bookable> byChannel = new LinkedHashMap<>();
    some.forEach(one -> byChannel.merge(one.channel.channel(), one, Bookable::and));
    return List.copyOf(byChannel.values());
  }

  private Bookable and(Bookable other) {
    return new Bookable(
        channel,
        creatorId,
        booking.and(other.booking),
        shortlisted || other.shortlisted,
        settled || other.settled);
  }
}
