package io.timbre.discovery.reading;

/**
 * What was found at a place of a text.
 *
 * @param start the first token that says it
 * @param end the first token after it
 */
record Found(Finding finding, int start, int end) {}
