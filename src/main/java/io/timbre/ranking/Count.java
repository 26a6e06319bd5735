package io.timbre.ranking;

/** How many channels have a value. */
public record Count(String value, long count) {}
