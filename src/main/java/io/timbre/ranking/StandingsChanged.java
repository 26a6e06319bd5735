package io.timbre.ranking;

import java.time.Instant;

/**
 * Published when every channel has been rescored and rankings show the new scores.
 *
 * @param at time of the change
 * @param benchmarkVersion version of the benchmarks used
 * @param channels number of channels
 */
public record StandingsChanged(Instant at, int benchmarkVersion, long channels) {}
