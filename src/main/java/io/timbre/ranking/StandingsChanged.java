package io.timbre.ranking;

import java.time.Instant;

/**
 * Every channel has been scored anew, and rankings show it.
 *
 * @param at when
 * @param benchmarkVersion the benchmarks they were scored with
 * @param channels how many there are
 */
public record StandingsChanged(Instant at, int benchmarkVersion, long channels) {}
