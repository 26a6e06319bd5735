package io.timbre.reading;

import io.timbre.niche.NicheNode;

/**
 * A niche that a brief does not want.
 *
 * @param niche with all below it
 * @param text the words that name it, as they were typed
 */
public record Exclusion(NicheNode niche, String text) {}
