package io.timbre.niche;

import java.util.List;

/**
 * What a text was understood to say.
 *
 * @param niches the niches it names, in the order of first mention and so of falling weight, each
 *     once; the first weighs 1
 * @param words the words that name no niche and carry some meaning of their own, lower case and
 *     without accents, each once: to be looked for in names and handles
 */
public record Reading(List<WeightedNiche> niches, List<String> words) {
  public Reading {
    niches = List.copyOf(niches);
    words = List.copyOf(words);
  }

  /** The niches with weights that sum to 1, in the same proportions; empty where there are none. */
  public List<WeightedNiche> shares() {
    double sum = niches.stream().mapToDouble(WeightedNiche::weight).sum();
    return niches.stream().map(n -> new WeightedNiche(n.niche(), n.weight() / sum)).toList();
  }
}
