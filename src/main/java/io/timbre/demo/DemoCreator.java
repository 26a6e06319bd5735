package io.timbre.demo;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A creator who does not exist.
 *
 * @param name first and last name
 * @param handle the handle of all the creator's channels
 * @param country ISO 3166 alpha-2 code; empty where no list gives it
 * @param language ISO 639-1 code
 * @param niches what the channels are about: keys of niches, with shares that sum to at most 1
 * @param channels at least one, each on another platform
 */
record DemoCreator(
    String name,
    String handle,
    Optional<String> country,
    String language,
    SequencedMap<String, Double> niches,
    List<DemoChannel> channels) {}
