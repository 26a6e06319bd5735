package io.timbre.campaign.booking;

import io.timbre.scoring.Forecast;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one post of a channel costs and brings.
 *
 * @param euros what it costs; empty where no price is known and none can be estimated
 * @param estimated whether that price is a guess from followers
 * @param engagements what it is expected to draw; empty without evidence
 */
public record OnePost(OptionalDouble euros, boolean estimated, Optional<Forecast> engagements) {}
