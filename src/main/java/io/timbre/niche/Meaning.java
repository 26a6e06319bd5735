package io.timbre.niche;

/**
 * Represents the meaning of English texts as vectors. Texts with a similar meaning have vectors in
 * a similar direction.
 */
interface Meaning {

  /**
   * Returns the vector of a text. It has length 1 and the same number of dimensions for every text.
   */
  float[] of(String text);
}
