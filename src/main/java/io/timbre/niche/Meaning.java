package io.timbre.niche;

/** Knows what English texts mean, as far as that shows in how near two of them are. */
interface Meaning {

  /** The direction that a text points in: of length 1, the same number of figures for any text. */
  float[] of(String text);
}
