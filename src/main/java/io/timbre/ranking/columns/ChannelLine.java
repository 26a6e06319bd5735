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
 * The figures of one channel that ordering, filtering and counting need, before they are stored in
 * columns.
 *
 * @param country ISO 3166 alpha-2 code
 * @param language ISO 639-1 code
 * @param engagement E, 0 to 100
 * @param amongPeers percentile of engagement among channels of the same size, 0 to 100
 * @param cost C, 0 to 100
 * @param deductions points deducted from the score, 0 to 25
 * @param effectivePosts effective number of posts behind E
 * @param rate engagement rate as shown, as a fraction
 * @param perEngagement cost per engagement as shown, in euros
 * @param engagements engagements expected of one post
 * @param price price of one post in euros, stated or estimated
 * @param flags bits as in {@link io.timbre.ranking.StandingFlag#bits}
 * @param newestOn date of the newest figures
 * @param niches the channel's niches, in the order of the tree
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

  /** A niche and its share of a channel, 0 to 1. */
  record Share(NicheNode niche, double share) {}

  ChannelLine {
    niches = niches.stream().sorted(Comparator.comparingInt(s -> s.niche().position())).toList();
  }

  /** Returns this channel with other niches. */
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
