package io.timbre.campaign.export;

import io.timbre.campaign.Deliverable;
import io.timbre.campaign.shortlist.EntryPrice;
import io.timbre.campaign.shortlist.Judgement;
import io.timbre.campaign.shortlist.Shortlisted;
import io.timbre.scoring.Forecast;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What an entry of a shortlist is expected to bring for its price, all deliverables together.
 *
 * @param engagements empty where the channel has no evidence
 * @param perEngagement price over expected engagements, in the campaign's currency
 */
record Expected(Optional<Forecast> engagements, Optional<BigDecimal> perEngagement) {

  private static final int DECIMALS = 4;

  static Expected of(Shortlisted entry) {
    Optional<Forecast> engagements =
        ofPost(entry.judgement()).map(post -> post.times(posts(entry.terms().deliverables())));
    return new Expected(
        engagements,
        engagements.flatMap(all -> entry.price().flatMap(price -> each(price.amount(), all))));
  }

  private static Optional<Forecast> ofPost(Judgement judged) {
    Double point = judged.expectedEngagements();
    Double lo = judged.engagementsLo();
    Double hi = judged.engagementsHi();
    return point == null || lo == null || hi == null
        ? Optional.empty()
        : Optional.of(new Forecast(point, lo, hi));
  }

  /** As {@link EntryPrice} counts them: one post where nothing is asked for yet. */
  private static double posts(List<Deliverable> deliverables) {
    return deliverables.isEmpty()
        ? 1
        : deliverables.stream().mapToDouble(one -> one.pieces() * one.format().posts()).sum();
  }

  /** A price for each of the engagements; empty where none are expected. */
  static Optional<BigDecimal> each(BigDecimal price, Forecast engagements) {
    return engagements.point() > 0
        ? Optional.of(
            price.divide(BigDecimal.valueOf(engagements.point()), DECIMALS, RoundingMode.HALF_UP))
        : Optional.empty();
  }
}
