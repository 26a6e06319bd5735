package io.timbre.reading;

/**
 * A condition and the words that say it.
 *
 * @param text as it was typed, with the words that lead to it: "in Ireland"
 * @param start where it begins in the text, in characters from 0
 * @param end the first character after it
 */
public record Said(Condition condition, String text, int start, int end) {}
