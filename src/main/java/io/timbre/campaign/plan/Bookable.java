package io.timbre.campaign.plan;

import io.timbre.campaign.Format;
import io.timbre.catalog.ChannelId;
import io.timbre.ranking.Offered;
import io.timbre.scoring.Forecast;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be booked of one channel for one price.
 *
 * @param channel what the ranking says of it
 * @param creatorId whose channel it is; some have several
 * @param pieces how many of each format
 * @param price in the campaign's currency, a gifted product included
 * @param estimated whether the price rests on one that nobody named
 * @param shortlisted whether the channel is on the shortlist
 */
public record Bookable(
    Offered channel,
    long creatorId,
    Map<Format, Integer> pieces,
    BigDecimal price,
    boolean estimated,
    boolean shortlisted) {

  private static final Forecast NOTHING = new Forecast(0, 0, 0);

  public Bookable {
    pieces = Map.copyOf(pieces);
  }

  /** Tells it apart in a plan's problem. */
  String id() {
    return channel.channel().value() + " " + pieces.keySet().stream().sorted().toList();
  }

  /** Whose it is, as a plan's problem counts creators. */
  String creator() {
    return String.valueOf(creatorId);
  }

  /** How many average posts it comes to. */
  double posts() {
    return pieces.entrySet().stream().mapToDouble(of -> of.getKey().posts() * of.getValue()).sum();
  }

  /** The engagements expected of it; none where the channel has no evidence. */
  public Forecast engagements() {
    return channel.engagements().orElse(NOTHING).times(posts());
  }

  /**
   * Contacts for each person of an audience of so many, where one post comes before this share of
   * the followers: {@code −posts · ln(1 − seen/people)}.
   */
  double load(double people, double seenBy) {
    return -posts() * Math.log1p(-seen(seenBy) / people);
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
    Map<Format, Integer> both = new EnumMap<>(pieces);
    other.pieces.forEach((format, more) -> both.merge(format, more, Integer::sum));
    return new Bookable(
        channel,
        creatorId,
        both,
        price.add(other.price),
        estimated || other.estimated,
        shortlisted || other.shortlisted);
  }
}
