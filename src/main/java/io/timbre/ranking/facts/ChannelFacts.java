package io.timbre.ranking.facts;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.scoring.Facts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the catalogue knows about one channel.
 *
 * @param facts the facts for the score model
 * @param newestOn date of the newest snapshot; empty if there is none
 * @param comments comments on an average post, from the newest snapshot that has both comments and
 *     likes
 * @param likes likes of an average post, from the same snapshot
 */
public record ChannelFacts(
    ChannelId channel,
    Platform platform,
    Facts facts,
    Optional<LocalDate> newestOn,
    OptionalDouble comments,
    OptionalDouble likes) {}
