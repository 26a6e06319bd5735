package io.timbre.reading;

/**
 * What was found at a place of a text.
 *
 * @param start the first token that says it
 * @param end the first token after it
 * @param certain whether it is taken even where the name of a niche is longer
 */
record Found(Finding finding, int start, int end, boolean certain) {

  Found(Finding finding, int start, int end) {
    this(finding, start, end, false);
  }
}
