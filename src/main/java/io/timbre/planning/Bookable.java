package io.timbre.planning;

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
 * A possible booking of one channel for one price.
 *
 * @param channel the channel as the ranking has it
 * @param creatorId the id of the creator, who may have several channels
 * @param booking the deliverables and their price
 * @param shortlisted whether the channel is on the shortlist
 * @param settled whether the booking is already agreed; it is then in every plan, and its price is
 *     committed
 */
public record Bookable(
    Offered channel, long creatorId, Booking booking, boolean shortlisted, boolean settled) {

  private static final Forecast NOTHING = new Forecast(0, 0, 0);

  /**
   * @throws IllegalArgumentException if the booking has no price
   */
  public Bookable {
    if (booking.price().isEmpty()) {
      throw new IllegalArgumentException("A booking in a plan must have a price");
    }
  }

  /** The id of the booking in a planning problem. */
  String id() {
    return channel.channel().value() + " " + booking.pieces().keySet().stream().sorted().toList();
  }

  /** The id of the creator in a planning problem. */
  String creator() {
    return String.valueOf(creatorId);
  }

  /** The price in the campaign's currency, including a gifted product. */
  public BigDecimal price() {
    return booking.price().orElseThrow().amount();
  }

  /** Whether the price is estimated. */
  boolean isEstimated() {
    return booking.price().orElseThrow().isEstimated();
  }

  /** Expected engagements × niche fit. */
  double onBrief() {
    return Math.rint(engagements().point() * channel.fit());
  }

  /** The expected engagements; zero if there is no evidence for the channel. */
  public Forecast engagements() {
    return booking.engagements().orElse(NOTHING);
  }

  /**
   * Returns the contacts per person of an audience: {@code −posts · ln(1 − seen/people)}.
   *
   * @param people the size of the audience
   * @param seenBy the share of followers who see one post
   */
  double load(double people, double seenBy) {
    return -booking.posts() * Math.log1p(-seen(seenBy) / people);
  }

  /** Returns how many people see one post. */
  double seen(double seenBy) {
    return seenBy * channel.followers().orElse(0);
  }

  /** Combines the bookings of each channel into one, in the order in which channels first occur. */
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
