package io.timbre.campaign.approval;

import io.timbre.campaign.Deliverable;
import io.timbre.campaign.Format;
import io.timbre.campaign.shortlist.EntryPrice;
import io.timbre.campaign.shortlist.Judgement;
import io.timbre.campaign.shortlist.Shortlisted;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A creator as a client sees them. A figure that is not shared, or not known, is null.
 *
 * @param rate engagement rate, a fraction
 * @param engagements expected of one post
 * @param price for all deliverables, in the campaign's currency
 * @param perEngagement in euros
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
    boolean priceEstimated,
    @Nullable Double perEngagement,
    boolean perEngagementEstimated,
    @Nullable Long followers) {

  /** A figure and its bounds. */
  public record Span(double point, @Nullable Double lo, @Nullable Double hi) {

    static @Nullable Span of(@Nullable Double point, @Nullable Double lo, @Nullable Double hi) {
      return point == null ? null : new Span(point, lo, hi);
    }
  }

  /** Some pieces of one format. */
  public record SharedDeliverable(Format format, int pieces) {

    static SharedDeliverable of(Deliverable deliverable) {
      return new SharedDeliverable(deliverable.format(), deliverable.pieces());
    }
  }

  public SharedCreator {
    niches = List.copyOf(niches);
    deliverables = List.copyOf(deliverables);
  }

  /** Copies of an entry what may be seen, and nothing else. */
  static SharedCreator of(Shortlisted entry, Set<SharedFigure> figures) {
    Judgement judged = entry.judgement();
    boolean price = figures.contains(SharedFigure.PRICE);
    boolean rate = figures.contains(SharedFigure.RATE);
    boolean perEngagement = figures.contains(SharedFigure.PER_ENGAGEMENT);
    return new SharedCreator(
        entry.channel().value(),
        entry.creator(),
        entry.handle().value(),
        entry.platform(),
        entry.niches(),
        entry.terms().deliverables().stream().map(SharedDeliverable::of).toList(),
        figures.contains(SharedFigure.SCORE)
            ? Span.of(judged.score(), judged.scoreLo(), judged.scoreHi())
            : null,
        rate ? Span.of(judged.rate(), judged.rateLo(), judged.rateHi()) : null,
        rate && judged.rateOverViews(),
        figures.contains(SharedFigure.ENGAGEMENTS)
            ? Span.of(judged.expectedEngagements(), judged.engagementsLo(), judged.engagementsHi())
            : null,
        price ? entry.price().map(EntryPrice::amount).orElse(null) : null,
        price && entry.price().map(EntryPrice::isEstimated).orElse(false),
        perEngagement ? judged.perEngagement() : null,
        perEngagement && judged.priceEstimated(),
        figures.contains(SharedFigure.FOLLOWERS) ? judged.followers() : null);
  }

  public ChannelId channelId() {
    return new ChannelId(channel);
  }
}
