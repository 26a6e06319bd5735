package io.timbre.ranking.columns;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.niche.NicheNode;
import io.timbre.scoring.Forecast;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One channel on its way into the columns: what ordering, filtering and counting need of it.
 *
 * @param country ISO 3166 alpha-2 code
 * @param language ISO 639-1 code
 * @param engagement E, 0 to 100
 * @param amongPeers percentile of engagement among channels of the size, 0 to 100
 * @param cost C, 0 to 100
 * @param deductions points deducted from the score, 0 to 25
 * @param effectivePosts evidence behind E
 * @param rate engagement rate as shown, a fraction
 * @param perEngagement cost per engagement as shown, in euro
 * @param engagements expected of one post
 * @param price of one post in euro, known or estimated
 * @param flags as {@link io.timbre.ranking.StandingFlag#bits}
 * @param newestOn day of the newest figures
 * @param niches what it is about, in the order of the tree
 */
record ChannelLine(
    ChannelId channel,
    Platform platform,
    Optional<String> country,
    Optional<String> language,
    double engagement,
    double amongPeers,
    double cost,
    double deductions,
    double effectivePosts,
    OptionalLong followers,
    OptionalDouble rate,
    OptionalDouble perEngagement,
    Optional<Forecast> engagements,
    OptionalDouble price,
    boolean priceEstimated,
    int flags,
    Optional<LocalDate> newestOn,
    List<Share> niches) {

  /** A niche of a channel and how much of the channel is about it, 0 to 1. */
  record Share(NicheNode niche, double share) {}

  ChannelLine {
    niches = niches.stream().sorted(Comparator.comparingInt(s -> s.niche().position())).toList();
  }

  /** The same channel, about these niches. */
  ChannelLine about(List<Share> shares) {
    return new ChannelLine(
        channel,
        platform,
        country,
        language,
        engagement,
        amongPeers,
        cost,
        deductions,
        effectivePosts,
        followers,
        rate,
        perEngagement,
        engagements,
        price,
        priceEstimated,
        flags,
        newestOn,
        shares);
  }
}
