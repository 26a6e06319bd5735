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
 * What a channel has to offer a campaign: all that a plan weighs, and nothing that would have to be
 * asked of the database.
 *
 * @param tier by its followers; empty where they are unknown
 * @param country ISO 3166 alpha-2 code
 * @param language ISO 639-1 code
 * @param niches what it is about, each with its share, in the order of the tree
 * @param score for the brief, 0 to 100
 * @param fit niche fit for the brief, 0 to 1: a half where the channel's niches are unknown, and 1
 *     where the brief asks for none
 * @param rate engagement rate as shown, a fraction
 * @param engagements what one post is expected to draw; empty without evidence
 * @param priceEuros of one post; empty where neither price nor followers are known
 * @param priceEstimated whether the price is a guess from followers
 * @param flags what to look at before trusting it
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
