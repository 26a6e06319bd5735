package io.timbre.scoring;

/**
 * What the model makes of a channel whatever the brief.
 *
 * @param engagement E
 * @param cost C
 * @param deductions what is deducted
 */
public record Standing(Engagement engagement, Cost cost, Deductions deductions) {

  /** The score for a brief that the channel fits so well, by these weights. */
  public Score score(Fit fit, Weights weights) {
    return Score.of(this, fit, weights);
  }
}
