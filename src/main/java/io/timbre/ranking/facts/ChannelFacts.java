package io.timbre.ranking.facts;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.scoring.Facts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the catalogue knows of one channel.
 *
 * @param facts what the score model reads
 * @param newestOn day of the newest snapshot; empty where there is none
 * @param comments comments on an average post, of the newest snapshot that knows likes as well
 * @param likes likes of an average post, of the same snapshot
 */
public record ChannelFacts(
    ChannelId channel,
    Platform platform,
    Facts facts,
    Optional<LocalDate> newestOn,
    OptionalDouble comments,
    OptionalDouble likes) {}
