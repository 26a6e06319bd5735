package io.timbre.niche;

/**
 * A niche named by the first words of a text.
 *
 * @param words number of words that name it
 * @param fused whether the text writes the phrase in more words than it has, such as "skin care"
 *     for "skincare"
 */
public record NamedNiche(NicheNode niche, int words, boolean fused) {}
