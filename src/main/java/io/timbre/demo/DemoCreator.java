package io.timbre.demo;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A made-up creator.
 *
 * @param name first and last name
 * @param handle the handle of all the creator's channels
 * @param country ISO 3166 alpha-2 code; empty if unknown
 * @param language ISO 639-1 code
 * @param niches what the channels are about: shares by niche key, which sum to at most 1
 * @param channels at least one, each on a different platform
 */
record DemoCreator(
    String name,
    String handle,
    Optional<String> country,
    String language,
    SequencedMap<String, Double> niches,
    List<DemoChannel> channels) {}
