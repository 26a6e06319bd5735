package io.timbre.ranking;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.WeightedNiche;
import io.timbre.scoring.Forecast;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Everything about a channel that a plan considers. It needs no query to the database.
 *
 * @param tier tier by followers; empty if they are not known
 * @param country ISO 3166 alpha-2 code
 * @param language ISO 639-1 code
 * @param niches the channel's niches with their shares, in the order of the tree
 * @param score score for the brief, 0 to 100
 * @param fit niche fit for the brief, 0 to 1: 0.5 if the channel's niches are not known, and 1 if
 *     the brief has no niches
 * @param rate engagement rate as shown, as a fraction
 * @param engagements engagements expected of one post; empty without evidence
 * @param priceEuros price of one post in euros; empty if neither price nor followers are known
 * @param priceEstimated whether the price is estimated from followers
 * @param flags flags to check before relying on the figures
 */
public record Offered(
    ChannelId channel,
    Platform platform,
    Optional<Tier> tier,
    Optional<String> country,
    Optional<String> language,
    List<WeightedNiche> niches,
    double score,
    double fit,
    OptionalDouble rate,
    Optional<Forecast> engagements,
    OptionalDouble priceEuros,
    boolean priceEstimated,
    OptionalLong followers,
    Set<StandingFlag> flags) {

  public Offered {
    niches = List.copyOf(niches);
    flags = Set.copyOf(flags);
  }
}
