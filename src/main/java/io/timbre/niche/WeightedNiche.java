package io.timbre.niche;

/**
 * A niche and its share of a text.
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
