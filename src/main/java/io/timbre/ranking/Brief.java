package io.timbre.ranking;

import io.timbre.niche.WeightedNiche;
import io.timbre.scoring.Weights;
import java.util.List;

/**
 * What a campaign is looking for.
 *
 * @param niches the niches of the brief; their weights sum to 1, or the list is empty
 * @param filters the conditions a channel must meet
 * @param weights the weights of engagement, fit and cost
 */
public record Brief(List<WeightedNiche> niches, Filters filters, Weights weights) {

  /** The empty brief: every channel, with the weights for a ranking without a brief. */
  public static final Brief NONE = new Brief(List.of(), Filters.NONE, Weights.WITHOUT_BRIEF);

  /**
   * Creates a brief.
   *
   * @throws IllegalArgumentException if the weights of the niches do not sum to 1
   */
  public Brief {
    niches = List.copyOf(niches);
    double sum = niches.stream().mapToDouble(WeightedNiche::weight).sum();
    if (!niches.isEmpty() && !(Math.abs(sum - 1) <= 1e-9)) {
      throw new IllegalArgumentException(
          "The weights of a brief's niches must sum to 1, not " + sum);
    }
  }

  /** Returns this brief with other filters. */
  public Brief with(Filters other) {
    return new Brief(niches, other, weights);
  }
}
