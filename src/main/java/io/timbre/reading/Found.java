package io.timbre.reading;

/**
 * A finding at a place of a text.
 *
 * @param start its first token
 * @param end the first token after it
 * @param certain whether it takes precedence over a longer name of a niche
 */
record Found(Finding finding, int start, int end, boolean certain) {

  Found(Finding finding, int start, int end) {
    this(finding, start, end, false);
  }
}
