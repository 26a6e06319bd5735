package io.timbre.ranking;

import io.timbre.niche.WeightedNiche;
import io.timbre.scoring.Weights;
import java.util.List;

/**
 * What a campaign is looking for.
 *
 * @param niches what it is about; their weights sum to 1, or there are none
 * @param filters what a channel must be
 * @param weights how much engagement, fit and cost count
 */
public record Brief(List<WeightedNiche> niches, Filters filters, Weights weights) {

  /** No wish at all: every channel, by the weights for a ranking without a brief. */
  public static final Brief NONE = new Brief(List.of(), Filters.NONE, Weights.WITHOUT_BRIEF);

  /**
   * @throws IllegalArgumentException when the niches' weights do not sum to 1
   */
  public Brief {
    niches = List.copyOf(niches);
    double sum = niches.stream().mapToDouble(WeightedNiche::weight).sum();
    if (!niches.isEmpty() && !(Math.abs(sum - 1) <= 1e-9)) {
      throw new IllegalArgumentException("The niches of a brief weigh 1 together, not " + sum);
    }
  }

  /** The same wish under other filters. */
  public Brief with(Filters other) {
    return new Brief(niches, other, weights);
  }
}
