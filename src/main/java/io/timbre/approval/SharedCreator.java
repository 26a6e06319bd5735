package io.timbre.approval;

import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.booking.Booking;
import io.timbre.campaign.booking.Price;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.scoring.Forecast;
import io.timbre.shortlist.FrozenScore;
import io.timbre.shortlist.Shortlisted;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A creator as a client sees them. A figure that is not shared or not known is null.
 *
 * @param rate the engagement rate, as a fraction
 * @param deliverables the deliverables that price and engagements refer to
 * @param engagements the expected engagements of all deliverables together
 * @param price the price of all deliverables together, in the campaign's currency
 * @param priceKind how sure the price is; also null in copies from before it was stored
 * @param perEngagement the cost per engagement of all deliverables together, in the campaign's
 *     currency
 */
public record SharedCreator(
    long channel,
    String name,
    String handle,
    Platform platform,
    List<String> niches,
    List<SharedDeliverable> deliverables,
    @Nullable Span score,
    @Nullable Span rate,
    boolean rateOverViews,
    @Nullable Span engagements,
    @Nullable BigDecimal price,
    Price.@Nullable Kind priceKind,
    boolean priceEstimated,
    @Nullable BigDecimal perEngagement,
    boolean perEngagementEstimated,
    @Nullable Long followers) {

  /** A figure with the bounds of its interval, if there is one. */
  public record Span(double point, @Nullable Double lo, @Nullable Double hi) {

    static @Nullable Span of(@Nullable Double point, @Nullable Double lo, @Nullable Double hi) {
      return point == null ? null : new Span(point, lo, hi);
    }

    static Span of(Forecast forecast) {
      return new Span(forecast.point(), forecast.lo(), forecast.hi());
    }
  }

  /** How many pieces of one format are booked. */
  public record SharedDeliverable(ContentFormat format, int pieces) {

    static List<SharedDeliverable> of(Map<ContentFormat, Integer> pieces) {
      return pieces.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(of -> new SharedDeliverable(of.getKey(), of.getValue()))
          .toList();
    }
  }

  public SharedCreator {
    niches = List.copyOf(niches);
    deliverables = List.copyOf(deliverables);
  }

  /** Copies from an entry only what the client may see. */
  static SharedCreator of(Shortlisted entry, Set<SharedFigure> figures) {
    FrozenScore judged = entry.frozenScore();
    Booking booking = entry.booking();
    Price.@Nullable Kind kind = booking.price().map(Price::kind).orElse(null);
    boolean estimated = kind == Price.Kind.ESTIMATED;
    boolean price = figures.contains(SharedFigure.PRICE);
    boolean rate = figures.contains(SharedFigure.RATE);
    boolean perEngagement = figures.contains(SharedFigure.PER_ENGAGEMENT);
    return new SharedCreator(
        entry.channel().value(),
        entry.creator(),
        entry.handle().value(),
        entry.platform(),
        entry.niches(),
        SharedDeliverable.of(booking.pieces()),
        figures.contains(SharedFigure.SCORE)
            ? Span.of(judged.score(), judged.scoreLo(), judged.scoreHi())
            : null,
        rate ? Span.of(judged.rate(), judged.rateLo(), judged.rateHi()) : null,
        rate && judged.rateOverViews(),
        figures.contains(SharedFigure.ENGAGEMENTS)
            ? booking.engagements().map(Span::of).orElse(null)
            : null,
        price ? booking.price().map(Price::amount).orElse(null) : null,
        price ? kind : null,
        price && estimated,
        perEngagement ? booking.perEngagement().orElse(null) : null,
        perEngagement && estimated,
        figures.contains(SharedFigure.FOLLOWERS) ? judged.followers() : null);
  }

  /** Whether an entry still has the deliverables, and the price if it was shared. */
  boolean hasTermsOf(Shortlisted entry) {
    boolean samePrice =
        price == null || entry.price().map(now -> now.amount().compareTo(price) == 0).orElse(false);
    return samePrice && pieces().equals(entry.booking().pieces());
  }

  /** The deliverables that price and engagements refer to: how many pieces of each format. */
  public Map<ContentFormat, Integer> pieces() {
    Map<ContentFormat, Integer> pieces = new EnumMap<>(ContentFormat.class);
    deliverables.forEach(one -> pieces.put(one.format(), one.pieces()));
    return pieces;
  }

  public ChannelId channelId() {
    return new ChannelId(channel);
  }
}
