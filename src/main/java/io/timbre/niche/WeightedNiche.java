package io.timbre.niche;

/**
 * A niche and how much of a text it is.
 *
 * @param weight over 0, at most 1
 */
public record WeightedNiche(NicheNode niche, double weight) {
  public WeightedNiche {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight must be over 0 and at most 1, was " + weight);
    }
  }
}
