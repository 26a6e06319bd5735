package io.timbre.reading;

import io.timbre.niche.NicheNode;

/**
 * A niche that a brief does not want.
 *
 * @param niche the niche, including all niches below it
 * @param text the words that name it, as typed
 */
public record Exclusion(NicheNode niche, String text) {}
