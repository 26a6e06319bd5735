package io.timbre.niche;

import java.util.List;

/**
 * A niche that a text is about.
 *
 * @param weight its share of the text: over 0, at most 1
 * @param words the words of the text that named it
 * @param how how these words are related to the niche
 */
public record Topic(NicheNode niche, double weight, List<Word> words, How how) {

  /** How words can be related to a niche. */
  public enum How {
    /** They are its name or a synonym, in any language that Timbre knows. */
    NAME,
    /** They are its name or a synonym after correcting their spelling. */
    SPELLING,
    /** They have a similar meaning. */
    MEANING
  }

  public Topic {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight must be over 0 and at most 1, was " + weight);
    }
    words = List.copyOf(words);
  }
}
