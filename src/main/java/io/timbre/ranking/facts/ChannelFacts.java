package io.timbre.ranking.facts;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.scoring.Facts;
import java.util.OptionalDouble;

/**
 * What the catalogue knows of one channel.
 *
 * @param facts what the score model reads
 * @param comments comments on an average post, of the newest snapshot that knows likes as well
 * @param likes likes of an average post, of the same snapshot
 */
public record ChannelFacts(
    ChannelId channel,
    Platform platform,
    Facts facts,
    OptionalDouble comments,
    OptionalDouble likes) {}
