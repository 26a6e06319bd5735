package io.timbre.campaign.booking;

import io.timbre.scoring.Forecast;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The price and the expected engagements of one post of a channel.
 *
 * @param euros the price in euros; empty if none is known or can be estimated
 * @param estimated whether the price is estimated from followers
 * @param engagements the expected engagements; empty without evidence
 */
public record OnePost(OptionalDouble euros, boolean estimated, Optional<Forecast> engagements) {}
