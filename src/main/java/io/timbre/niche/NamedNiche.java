package io.timbre.niche;

/**
 * A niche named by the first words of a text.
 *
 * @param words how many words name it
 * @param fused whether these are more words than the phrase itself has, as "skin care" for
 *     "skincare"
 */
public record NamedNiche(NicheNode niche, int words, boolean fused) {}
