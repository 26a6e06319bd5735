package io.timbre.niche;

import java.util.List;

/**
 * A niche that a text is about.
 *
 * @param weight how much of the text it is: over 0, at most 1
 * @param words the words of the text that named it
 * @param how what these words have to do with the niche
 */
public record Topic(NicheNode niche, double weight, List<Word> words, How how) {

  /** How words come to stand for a niche. */
  public enum How {
    /** They are its name or a synonym, in any of the languages that Timbre knows. */
    NAME,
    /** They would be if they were spelt as they should be. */
    SPELLING,
    /** They mean something of its kind. */
    MEANING
  }

  public Topic {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight must be over 0 and at most 1, was " + weight);
    }
    words = List.copyOf(words);
  }
}
