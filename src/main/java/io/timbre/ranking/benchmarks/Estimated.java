package io.timbre.ranking.benchmarks;

import io.timbre.scoring.Benchmark;

/**
 * A platform's benchmark and how much stands behind it. Under {@link
 * io.timbre.scoring.EstimateBenchmark#ENOUGH} of a kind the seed's figures stay.
 *
 * @param channels channels with a rate over followers
 * @param viewsChannels channels with a rate over views
 * @param prices channels with a known price and engagements
 * @param commentChannels channels with known comments and likes
 */
record Estimated(
    Benchmark benchmark, int channels, int viewsChannels, int prices, int commentChannels) {}
