package io.timbre.ranking;

/** The number of channels that have a value. */
public record Count(String value, long count) {}
